// Wait hands on what the task threw.
class Program
{
    private static void Main()
    {
        var task = Task.Run(() => int.Parse("x")); // <- here
        task.Wait();
    }
}
