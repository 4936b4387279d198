// A thread ends while it holds the mutex. Whoever takes it next is told so, holds it all the same, and repairs the state.
class Program
{
    private static readonly Mutex Gate = new();
    private static int left;
    private static int right;

    private static void Main()
    {
        var careless = new Thread(() =>
        {
            Take();
            left++;
        });
        var careful = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            Take();
            left++;
            right++;
            Gate.ReleaseMutex();
        })).ToList();
        careless.Start();
        careful.ForEach(thread => thread.Start());
        careless.Join();
        careful.ForEach(thread => thread.Join());
        Take();
        if (left != right || left != 3)
        {
            throw new InvalidOperationException($"{left} {right}");
        }

        Gate.ReleaseMutex();
    }

    private static void Take()
    {
        try
        {
            Gate.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            right = left;
        }
    }
}
