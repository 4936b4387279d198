// What a thread is doing may be asked at any time: it runs or waits, in the background or not, or has ended.
// Outcomes: Running, WaitSleepJoin, Background, Stopped
class Program
{
    private static void Main()
    {
        var gate = new ManualResetEvent(false);
        var working = new Thread(() =>
        {
            gate.WaitOne();
            Thread.CurrentThread.IsBackground = true;
        });
        working.Start();
        var asking = new Thread(() => Console.Write(working.ThreadState.ToString()));
        asking.Start();
        gate.Set();
        working.Join();
        asking.Join();
    }
}
