// Who sees that a thread has ended sees what it did.
class Program
{
    private static void Main()
    {
        var value = 0;
        var worker = new Thread(() => value = 1);
        worker.Start();
        if (!worker.IsAlive && value != 1)
        {
            throw new InvalidOperationException();
        }

        worker.Join();
    }
}
