// Right: the wait handle of a token is the pause; a finished event tells the end.
namespace Lesson07;

public class Ticker
{
    private readonly CancellationTokenSource _source = new();
    private readonly ManualResetEventSlim _ended = new();
    private readonly TimeSpan _interval;
    private readonly Action _tick;

    public Ticker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        var token = _source.Token;
        new Thread(() =>
        {
            while (!token.WaitHandle.WaitOne(_interval))
            {
                _tick();
            }

            _ended.Set();
        }).Start();
    }

    public void Stop()
    {
        _source.Cancel();
        _ended.Wait();
    }
}
