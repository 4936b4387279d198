// Right: first come, first served: who waits has an event of its own, and is handed the place.
namespace Lesson04;

public class Limiter
{
    private readonly Lock _gate = new();
    private readonly Queue<ManualResetEventSlim> _waiting = new();
    private readonly int _limit;
    private int _inside;

    public Limiter(int limit) => _limit = limit;

    public void Enter()
    {
        ManualResetEventSlim turn;
        lock (_gate)
        {
            if (_inside < _limit)
            {
                _inside++;
                return;
            }

            turn = new ManualResetEventSlim();
            _waiting.Enqueue(turn);
        }

        turn.Wait();
    }

    public void Leave()
    {
        lock (_gate)
        {
            if (_inside == 0)
            {
                throw new SemaphoreFullException();
            }

            if (_waiting.TryDequeue(out var next))
            {
                next.Set();
            }
            else
            {
                _inside--;
            }
        }
    }

    public int Inside
    {
        get
        {
            lock (_gate)
            {
                return _inside;
            }
        }
    }
}
