// Mistake: the permit does not remember that it was given back.
// Breaks: task 2
namespace Lesson04;

public class Throttle
{
    private readonly SemaphoreSlim _permits;

    public Throttle(int limit)
    {
        _permits = new SemaphoreSlim(limit);
    }

    public void Run(Action body)
    {
        _permits.Wait();
        try
        {
            body();
        }
        finally
        {
            _permits.Release();
        }
    }

    public IDisposable Enter()
    {
        _permits.Wait();
        return new Permit(_permits);
    }

    class Permit : IDisposable
    {
        private readonly SemaphoreSlim _permits;

        public Permit(SemaphoreSlim permits)
        {
            _permits = permits;
        }

        public void Dispose()
        {
            _permits.Release(); // <- here
        }
    }
}
