// Right: one immutable object with all that came of it, published in one write.
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>
{
    private sealed record Outcome(T Value, ExceptionDispatchInfo? Failure);

    private readonly Thread _thread;
    private Outcome? _outcome;

    public CarefulThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            Outcome outcome;
            try
            {
                outcome = new Outcome(function(), null);
            }
            catch (Exception e)
            {
                outcome = new Outcome(default!, ExceptionDispatchInfo.Capture(e));
            }

            Volatile.Write(ref _outcome, outcome);
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            var outcome = Volatile.Read(ref _outcome);
            if (outcome is null)
            {
                Join();
                outcome = Volatile.Read(ref _outcome)!;
            }

            outcome.Failure?.Throw();
            return outcome.Value;
        }
    }
}
