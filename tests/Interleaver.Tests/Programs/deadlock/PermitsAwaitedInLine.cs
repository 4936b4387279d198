// The permit that was given to a thread in line is held by it, whoever gave it.
// Says: which other holds
class Program
{
    private static readonly SemaphoreSlim left = new(1);
    private static readonly SemaphoreSlim right = new(1);

    private static void Main()
    {
        left.Wait();
        var other = new Thread(Use) { Name = "other" };
        other.Start();
        right.Wait(); // <- here
        left.Release();
        left.Wait(); // <- here
        right.Release();
        left.Release();
        other.Join();
    }

    private static void Use()
    {
        var permit = left.WaitAsync(); // <- here
        permit.Wait(); // <- here
        right.Wait(); // <- here
        right.Release();
        left.Release();
    }
}
