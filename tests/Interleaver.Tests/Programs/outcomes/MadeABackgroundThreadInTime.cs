// Whether the process waits for a thread, the thread itself may say, as long as it runs.
// Outcomes: False, True, ThreadStateException
class Program
{
    private static void Main()
    {
        var working = new Thread(() => Thread.CurrentThread.IsBackground = true);
        working.Start();
        try
        {
            Console.Write(working.IsBackground);
        }
        catch (ThreadStateException exception)
        {
            Console.Write(exception.GetType().Name);
        }
    }
}
