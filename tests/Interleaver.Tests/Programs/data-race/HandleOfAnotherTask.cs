// The handle that is waited for is that of another task than the one that writes.
class Program
{
    private static void Main()
    {
        var value = 0;
        var writer = Task.Run(() => value = 1); // <- here
        IAsyncResult other = Task.Run(() => { });
        other.AsyncWaitHandle.WaitOne();
        Console.WriteLine(value); // <- here
        writer.Wait();
    }
}
