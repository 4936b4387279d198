// Both write to the same place before the barrier.
class Program
{
    private static void Main()
    {
        using var barrier = new Barrier(2);
        var best = 0;
        void Work(int mine)
        {
            best = Math.Max(best, mine); // <- here
            barrier.SignalAndWait();
        }

        var other = new Thread(() => Work(1));
        other.Start();
        Work(2);
        other.Join();
    }
}
