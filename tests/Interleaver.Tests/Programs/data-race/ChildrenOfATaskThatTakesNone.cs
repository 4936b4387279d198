// Task.Run makes a task that takes no children, so nobody waits for this one.
class Program
{
    private static void Main()
    {
        var value = 0;
        Task child = null!;
        Task.Run(() =>
        {
            child = Task.Factory.StartNew(() => value = 1, TaskCreationOptions.AttachedToParent); // <- here
        }).Wait();
        Console.WriteLine(value); // <- here
        child.Wait();
    }
}
