// The first has ended, but which one is it?
class Program
{
    private static void Main()
    {
        var (left, right) = (0, 0);
        Task[] tasks =
        [
            Task.Run(() => left = 1), // <- here
            Task.Run(() => right = 2), // <- here
        ];
        var sum = Task.Factory.ContinueWhenAny(
            tasks,
            _ => left + right); // <- here
        sum.Wait();
        Task.WaitAll(tasks);
    }
}
