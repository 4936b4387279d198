// Who asks for a permit again and again, while a method stands in line for it, keeps a processor busy.
class Program
{
    private static void Main()
    {
        var gate = new SemaphoreSlim(0);
        var waiting = Wait(gate);
        var giving = new Thread(() => gate.Release(2));
        giving.Start();
        while (!gate.Wait(0)) // <- here
        {
        }

        waiting.Wait();
        giving.Join();
    }

    private static async Task Wait(SemaphoreSlim gate) => await gate.WaitAsync();
}
