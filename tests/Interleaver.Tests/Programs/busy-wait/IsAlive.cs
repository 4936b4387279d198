// Asks whether the thread lives instead of joining it.
class Program
{
    private static void Main()
    {
        var worker = new Thread(() => { });
        worker.Start();
        while (worker.IsAlive) // <- here
        {
        }
    }
}
