// Nobody waits for the task.
class Program
{
    private static void Main()
    {
        _ = Task.Run(() => Console.WriteLine("hello")); // <- here
    }
}
