// Interrupt makes a waiting thread throw, now or at its next wait.
class Program
{
    private static void Main()
    {
        var interrupted = false;
        var sleeper = new Thread(() =>
        {
            try
            {
                Thread.Sleep(Timeout.Infinite);
            }
            catch (ThreadInterruptedException)
            {
                interrupted = true;
            }
        });
        sleeper.Start();
        sleeper.Interrupt();
        sleeper.Join();
        if (!interrupted)
        {
            throw new InvalidOperationException();
        }
    }
}
