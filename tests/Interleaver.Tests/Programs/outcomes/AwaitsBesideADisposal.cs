// A semaphore is disposed of before somebody asks it for a permit, or after he has it: one or the other, however late he is told.
// Outcomes: taken, disposed of
class Program
{
    private static void Main()
    {
        var gate = new SemaphoreSlim(1);
        var leaving = new Thread(gate.Dispose);
        leaving.Start();
        var end = "taken";
        try
        {
            gate.WaitAsync();
        }
        catch (ObjectDisposedException)
        {
            end = "disposed of";
        }

        leaving.Join();
        Console.Write(end);
    }
}
