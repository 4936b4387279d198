// The older pattern of Begin and End: over a task, over its handle, as a task, and by a class of the program's own.
class Program
{
    private delegate int Sum(int left, int right);

    private static void Main()
    {
        var shared = 0;
        IAsyncResult work = Task.Run(() => shared = 1);
        work.AsyncWaitHandle.WaitOne();
        Check(work.IsCompleted && !work.CompletedSynchronously && shared == 1);

        Task<int> sum = Task<int>.Factory.FromAsync(BeginAdd, EndAdd, 2, 3, "state");
        Check(sum.Result == 5 && (string)sum.AsyncState! == "state");

        IAsyncResult begun = BeginAdd(4, 5, null, null);
        Check(Task.Factory.FromAsync(begun, EndAdd).Result == 9);

        using var called = new ManualResetEvent(false);
        var last = 0;
        BeginAdd(6, 7, result =>
        {
            last = EndAdd(result);
            called.Set();
        }, null);
        called.WaitOne();
        Check(last == 13);

        IAsyncResult own = new Done();
        Check(own.IsCompleted && own.AsyncWaitHandle.WaitOne(0) && (int)own.AsyncState! == 3);
    }

    private static IAsyncResult BeginAdd(int left, int right, AsyncCallback? callback, object? state) =>
        TaskToAsyncResult.Begin(Task.Run(() => left + right), callback, state);

    private static int EndAdd(IAsyncResult result) => TaskToAsyncResult.End<int>(result);

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("It does not hold.");
        }
    }

    private sealed class Done : IAsyncResult
    {
        private readonly Sum add = (left, right) => left + right;

        public object? AsyncState => add(1, 2);

        public WaitHandle AsyncWaitHandle { get; } = new ManualResetEvent(true);

        public bool CompletedSynchronously => true;

        public bool IsCompleted => true;
    }
}
