// Somebody stands in line for a permit, and another one asks for it without waiting: there is none, or no semaphore any more.
// Outcomes: none, disposed of
class Program
{
    private static void Main()
    {
        var gate = new SemaphoreSlim(0);
        var inLine = gate.WaitAsync();
        var leaving = new Thread(gate.Dispose);
        leaving.Start();
        var end = "";
        try
        {
            end = gate.Wait(0) ? "taken" : "none";
        }
        catch (ObjectDisposedException)
        {
            end = "disposed of";
        }

        leaving.Join();
        Console.Write(end);
    }
}
