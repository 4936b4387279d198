// A barrier that can be used again, made of two turnstiles: nobody is a round ahead.
class Program
{
    private const int Threads = 3;

    private static readonly SemaphoreSlim Count = new(1);
    private static readonly SemaphoreSlim First = new(0);
    private static readonly SemaphoreSlim Second = new(0);
    private static readonly int[] Rounds = new int[Threads];
    private static int waiting;

    private static void Main()
    {
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() => Work(i))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private static void Work(int me)
    {
        for (var round = 1; round <= 2; round++)
        {
            Rounds[me] = round;
            Arrive(1, Threads, First);
            if (Rounds.Any(other => other != round))
            {
                throw new InvalidOperationException(string.Join(' ', Rounds));
            }

            Arrive(-1, 0, Second);
        }
    }

    private static void Arrive(int change, int all, SemaphoreSlim turnstile)
    {
        Count.Wait();
        waiting += change;
        if (waiting == all)
        {
            turnstile.Release(Threads);
        }

        Count.Release();
        turnstile.Wait();
    }
}
