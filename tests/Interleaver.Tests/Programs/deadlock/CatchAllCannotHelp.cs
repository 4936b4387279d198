// Catch-all and finally around the ring: neither can stop the engine from taking the threads down.
class Program
{
    private static readonly object A = new();
    private static readonly object B = new();

    private static void Main()
    {
        var other = new Thread(() => Work(B, A));
        other.Start();
        Work(A, B);
        other.Join();
    }

    private static void Work(object first, object second)
    {
        while (true)
        {
            try
            {
                lock (first) // <- here
                {
                    try
                    {
                        lock (second) // <- here
                        {
                            return;
                        }
                    }
                    finally
                    {
                        Monitor.Wait(first, 1);
                    }
                }
            }
            catch
            {
            }
        }
    }
}
