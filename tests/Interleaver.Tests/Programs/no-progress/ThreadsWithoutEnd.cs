// A thread for every guest, and no guest ever leaves.
// Says: main starts more and more threads
class Program
{
    private static void Main()
    {
        var end = new ManualResetEventSlim();
        while (true)
        {
            new Thread(end.Wait).Start(); // <- here
        }
    }
}
