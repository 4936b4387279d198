// One stands in line for a permit, a thread comes behind him: two permits are enough for both, if they are there before the thread has looked.
// Outcomes: False 1, True 0
class Program
{
    private static readonly SemaphoreSlim gate = new(0);

    private static void Main()
    {
        var got = false;
        var inLine = gate.WaitAsync();
        var coming = new Thread(() => got = gate.Wait(0));
        var giving = new Thread(() => gate.Release(2));
        coming.Start();
        giving.Start();
        coming.Join();
        giving.Join();
        inLine.Wait();
        Console.Write($"{got} {gate.CurrentCount}");
    }
}
