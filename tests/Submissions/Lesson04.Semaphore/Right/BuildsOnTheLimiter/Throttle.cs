// Right: task 1 lets in; a permit is a delegate that is taken away by whoever comes first.
namespace Lesson04;

public class Throttle
{
    private readonly Limiter _limiter;

    public Throttle(int limit) => _limiter = new Limiter(limit);

    public void Run(Action body)
    {
        _limiter.Enter();
        try
        {
            body();
        }
        finally
        {
            _limiter.Leave();
        }
    }

    public IDisposable Enter()
    {
        _limiter.Enter();
        return new Once(_limiter.Leave);
    }

    private sealed class Once(Action action) : IDisposable
    {
        private Action? _action = action;

        public void Dispose() => Interlocked.Exchange(ref _action, null)?.Invoke();
    }
}
