// What is there when a wait begins, and stays there, is not waited for in vain, however late the machine is.
class Program
{
    private static void Main()
    {
        using var open = new ManualResetEvent(true);
        using var slim = new ManualResetEventSlim(true);
        using var permits = new SemaphoreSlim(10);
        using var counted = new CountdownEvent(0);
        var gate = new object();
        var others = new Thread[3];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(Sleep);
            others[i].Start();
        }

        for (var i = 0; i < 10; i++)
        {
            Console.Write(open.WaitOne(5));
            Console.Write(slim.Wait(5));
            Console.Write(permits.Wait(5));
            Console.Write(counted.Wait(5));
            Console.Write(WaitHandle.WaitAny([open], 5));
            Console.Write(Task.CompletedTask.Wait(5));
            Console.WriteLine(Monitor.TryEnter(gate, 5));
        }

        Array.ForEach(others, other => other.Join());
    }

    private static void Sleep()
    {
        for (var i = 0; i < 5; i++)
        {
            Thread.Sleep(2);
        }
    }
}
