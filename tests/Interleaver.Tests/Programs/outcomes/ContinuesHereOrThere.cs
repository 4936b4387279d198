// What is to follow a promise at once is done by who keeps it, or by who asks for it when it is kept already; to ask is a step of its own.
// Outcomes: 0 here, 0 there, 1 here, 1 there
class Program
{
    private static int isNext;

    private static void Main()
    {
        var promise = new TaskCompletionSource();
        var other = new Thread(() =>
        {
            Volatile.Write(ref isNext, 1);
            promise.SetResult();
        });
        other.Start();
        var here = Environment.CurrentManagedThreadId;
        var seen = Volatile.Read(ref isNext);
        var after = promise.Task.ContinueWith(_ => Environment.CurrentManagedThreadId, TaskContinuationOptions.ExecuteSynchronously);
        other.Join();
        Console.Write($"{seen} {(after.Result == here ? "here" : "there")}");
    }
}
