// Right: a little state machine: one lock, Wait and PulseAll, the rest of the time by Stopwatch.
using System.Diagnostics;

namespace Lesson02;

public abstract class WorkerThread
{
    private enum State { New, Running, Ended }

    private readonly object _gate = new();
    private State _state;
    private Thread? _thread;
    private Exception? _error;

    protected WorkerThread(string name)
    {
        Name = name;
    }

    public string Name { get; }

    public bool IsAlive { get { lock (_gate) return _state == State.Running; } }

    public bool HasStarted { get { lock (_gate) return _state != State.New; } }

    public Exception? Error { get { lock (_gate) return _error; } }

    public void Start()
    {
        lock (_gate)
        {
            if (_state != State.New)
            {
                throw new InvalidOperationException($"{Name} is {_state}");
            }
            _state = State.Running;
            _thread = new Thread(Body) { Name = Name };
            _thread.Start();
        }
    }

    public void Join()
    {
        lock (_gate)
        {
            Check();
            while (_state != State.Ended)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    public bool Join(TimeSpan timeout)
    {
        var clock = Stopwatch.StartNew();
        lock (_gate)
        {
            Check();
            while (_state != State.Ended)
            {
                var rest = timeout - clock.Elapsed;
                if (rest <= TimeSpan.Zero)
                {
                    return false;
                }
                Monitor.Wait(_gate, rest);
            }
            return true;
        }
    }

    private void Check()
    {
        if (_state == State.New)
        {
            throw new ThreadStateException($"{Name} is {_state}");
        }
        if (_thread == Thread.CurrentThread)
        {
            throw new InvalidOperationException($"{Name} is this very thread");
        }
    }

    private void Body()
    {
        Exception? error = null;
        try
        {
            Run();
        }
        catch (Exception e)
        {
            error = e;
        }
        lock (_gate)
        {
            _error = error;
        }
        OnEnded();
        lock (_gate)
        {
            _state = State.Ended;
            Monitor.PulseAll(_gate);
        }
    }

    protected abstract void Run();

    protected virtual void OnEnded()
    {
    }
}
