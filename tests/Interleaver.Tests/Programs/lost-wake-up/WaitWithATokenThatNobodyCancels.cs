// A token helps only if somebody cancels it: the wait is for the permit, and none comes.
class Program
{
    private static void Main()
    {
        using var source = new CancellationTokenSource();
        var permits = new SemaphoreSlim(0);
        permits.Wait(source.Token); // <- here
    }
}
