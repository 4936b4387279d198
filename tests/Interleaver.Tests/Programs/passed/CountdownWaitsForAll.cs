// Signal hands over what each worker wrote.
class Program
{
    private static void Main()
    {
        using var left = new CountdownEvent(3);
        var parts = new int[3];
        for (var i = 0; i < 3; i++)
        {
            var mine = i;
            ThreadPool.QueueUserWorkItem(_ =>
            {
                parts[mine] = mine + 1;
                left.Signal();
            });
        }

        left.Wait();
        if (parts.Sum() != 6)
        {
            throw new InvalidOperationException();
        }
    }
}
