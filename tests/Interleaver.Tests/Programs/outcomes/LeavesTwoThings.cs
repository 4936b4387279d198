// Two things are left with a task, one after the other, and it ends before, between or after that: the thread that ends it runs what it finds there.
// Outcomes: ended, one, both
class Program
{
    private static void Main()
    {
        var promise = new TaskCompletionSource();
        var keeping = new Thread(promise.SetResult);
        var (first, second) = (0, 0);
        using var told = new CountdownEvent(2);
        keeping.Start();
        var awaiter = promise.Task.GetAwaiter();
        if (awaiter.IsCompleted)
        {
            Console.Write("ended");
            return;
        }

        awaiter.OnCompleted(() => Tell(ref first));
        awaiter.OnCompleted(() => Tell(ref second));
        told.Wait();
        var keeper = keeping.ManagedThreadId;
        Console.Write(second == keeper ? "both" : first == keeper ? "one" : "none: it had ended when that was asked");

        void Tell(ref int thread)
        {
            thread = Environment.CurrentManagedThreadId;
            told.Signal();
        }
    }
}
