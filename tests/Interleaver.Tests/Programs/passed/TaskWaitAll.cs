// WaitAll waits for every one of them.
class Program
{
    private static void Main()
    {
        var parts = new int[3];
        var tasks = new Task[3];
        for (var i = 0; i < 3; i++)
        {
            var mine = i;
            tasks[i] = Task.Run(() => parts[mine] = mine);
        }

        Task.WaitAll(tasks);
        if (parts.Sum() != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
