// What was written before a timer was set is seen by what it calls.
class Program
{
    private static int word;

    private static void Main()
    {
        using var read = new ManualResetEventSlim();
        using var timer = new Timer(_ =>
        {
            if (word != 7)
            {
                throw new InvalidOperationException();
            }

            read.Set();
        });
        word = 7;
        timer.Change(5, Timeout.Infinite);
        read.Wait();
    }
}
