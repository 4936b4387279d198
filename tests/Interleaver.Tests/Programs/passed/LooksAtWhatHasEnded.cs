// A task that a stream tells of has ended: what it did is seen, though nobody asks the task.
class Program
{
    private static int part;

    private static async Task Main()
    {
        await foreach (var ended in Task.WhenEach(Task.Run(() => part = 1)))
        {
            if (part != 1)
            {
                throw new InvalidOperationException();
            }
        }
    }
}
