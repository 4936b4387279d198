// Right: an atomic state decides between Start and Stop; an event tells the end.
namespace Lesson07;

public class SafeTicker
{
    private const int Fresh = 0;
    private const int Started = 1;
    private const int Stopped = 2;

    private readonly CancellationTokenSource _source = new();
    private readonly ManualResetEventSlim _ended = new();
    private readonly TimeSpan _interval;
    private readonly Action _tick;
    private int _state = Fresh;
    private int _worker = -1;

    public SafeTicker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    public void Start()
    {
        if (Interlocked.CompareExchange(ref _state, Started, Fresh) == Fresh)
        {
            new Thread(Run).Start();
        }
    }

    public void Stop()
    {
        _source.Cancel();
        if (Interlocked.CompareExchange(ref _state, Stopped, Fresh) == Started
            && Volatile.Read(ref _worker) != Environment.CurrentManagedThreadId)
        {
            _ended.Wait();
        }
    }

    private void Run()
    {
        Volatile.Write(ref _worker, Environment.CurrentManagedThreadId);
        while (!_source.Token.WaitHandle.WaitOne(_interval))
        {
            _tick();
        }

        _ended.Set();
    }
}
