// Right: an event that waits with a token and throws when the pause is over early.
namespace Lesson07;

public class Ticker
{
    private readonly CancellationTokenSource _source = new();
    private readonly ManualResetEventSlim _never = new();
    private readonly Thread _thread;

    public Ticker(TimeSpan interval, Action tick)
    {
        _thread = new Thread(() =>
        {
            try
            {
                while (true)
                {
                    _never.Wait(interval, _source.Token);
                    tick();
                }
            }
            catch (OperationCanceledException)
            {
            }
        });
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _source.Cancel();
        _thread.Join();
    }
}
