// What a thread sets flows to what it starts, and not back.
class Program
{
    private static readonly AsyncLocal<string> Name = new();

    private static void Main()
    {
        Name.Value = "main";
        var thread = new Thread(Check);
        thread.Start();
        var task = Task.Run(Check);
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            Check();
            done.Set();
        });
        thread.Join();
        task.Wait();
        done.Wait();
        if (Name.Value != "main")
        {
            throw new InvalidOperationException();
        }
    }

    private static void Check()
    {
        if (Name.Value != "main")
        {
            throw new InvalidOperationException();
        }

        Name.Value = "changed";
    }
}
