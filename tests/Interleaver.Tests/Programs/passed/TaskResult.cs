// Result waits for the task and sees what it did.
class Program
{
    private static void Main()
    {
        var log = new List<string>();
        var task = Task.Run(() =>
        {
            log.Add("worked");
            return 42;
        });
        if (task.Result != 42 || log.Count != 1)
        {
            throw new InvalidOperationException();
        }
    }
}
