// Two philosophers: the right fork of the one is the left fork of the other. A fork keeps the name that it had first.
// Says: main waits for the semaphore forks[1] at OneLockOfTwoNames.cs:27, which thread 1 holds
// Says: thread 1 waits for the semaphore forks[0] at OneLockOfTwoNames.cs:27, which main holds
class Program
{
    private static void Main()
    {
        SemaphoreSlim[] forks = [new(1), new(1)];
        var plato = new Philosopher(forks[0], forks[1]);
        var other = new Thread(new Philosopher(forks[1], forks[0]).Eat);
        other.Start();
        plato.Eat();
        other.Join();
    }

    private sealed class Philosopher(SemaphoreSlim left, SemaphoreSlim right)
    {
        private readonly SemaphoreSlim _left = left;
        private readonly SemaphoreSlim _right = right;

        public void Eat()
        {
            _left.Wait(); // <- here
            try
            {
                // What is on the right here is on the left there.
                _right.Wait(); // <- here
                _right.Release();
            }
            finally
            {
                _left.Release();
            }
        }
    }
}
