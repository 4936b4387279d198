// A permit that is given back is there for who stands in line, and for nobody else.
class Program
{
    private static void Main()
    {
        var permits = new SemaphoreSlim(0);
        var first = permits.WaitAsync();
        var second = permits.WaitAsync();
        permits.Release();
        first.Wait();
        Console.WriteLine($"{permits.CurrentCount} {second.IsCompleted}");
        permits.Release();
        second.Wait();
        Console.WriteLine($"{permits.CurrentCount} {permits.Wait(0)}");
        var third = permits.WaitAsync();
        permits.Release(2);
        third.Wait();
        Console.WriteLine($"{permits.CurrentCount} {permits.Wait(0)} {permits.Wait(0)} {permits.CurrentCount}");
    }
}
