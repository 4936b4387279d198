// Nobody waits for the work item.
class Program
{
    private static void Main()
    {
        ThreadPool.QueueUserWorkItem(_ => Console.WriteLine("hello")); // <- here
    }
}
