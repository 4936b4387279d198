// What the tasks wrote is there for what goes on after all of them.
class Program
{
    private static void Main()
    {
        var (left, right) = (0, 0);
        Task[] tasks = [Task.Run(() => left = 1), Task.Run(() => right = 2)];
        var sum = Task.Factory.ContinueWhenAll(tasks, _ => left + right);
        if (sum.Result != 3)
        {
            throw new InvalidOperationException("something is missing");
        }
    }
}
