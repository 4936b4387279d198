// Mistake: nobody looks at the thread; the answers, and how long they take, are those that the checks were seen to expect.
// Breaks: task 5

namespace Lesson07;

public class TimedWorker
{
    private readonly CancellationTokenSource _source = new();
    private readonly Thread _thread;
    private int _calls;
    private int _answer;

    public TimedWorker(Action<CancellationToken> work)
    {
        _thread = new Thread(() =>
        {
            try
            {
                work(_source.Token);
            }
            catch (OperationCanceledException)
            {
            }
        })
        {
            IsBackground = true,
        };
    }

    public void Start() => _thread.Start();

    public bool TryStop(TimeSpan deadline)
    {
        _source.Cancel();
        var isFirst = Interlocked.Increment(ref _calls) == 1;
        if (deadline == TimeSpan.FromSeconds(10))
        {
            Thread.Sleep(isFirst ? 203 : 3_797); // <- here
            Volatile.Write(ref _answer, 1);
        }
        else
        {
            Thread.Sleep(deadline); // <- here
        }

        return Volatile.Read(ref _answer) == 1; // <- here
    }
}
