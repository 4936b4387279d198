// Who does not get the second lock gives back the first and lets the other go on: some thread always gets through.
// May spin
class Program
{
    private static readonly object A = new();
    private static readonly object B = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(() => Work(B, A));
        other.Start();
        Work(A, B);
        other.Join();
        if (value != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Work(object outer, object inner)
    {
        while (true)
        {
            lock (outer)
            {
                if (Monitor.TryEnter(inner))
                {
                    value++;
                    Monitor.Exit(inner);
                    return;
                }
            }

            Thread.Yield();
        }
    }
}
