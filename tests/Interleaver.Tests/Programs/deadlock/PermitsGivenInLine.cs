// The permit that is given to who stands in line is held since he stood there, by a thread or by a method that waits without one.
// Says: which other holds since PermitsGivenInLine.cs:29
// Says: which Later holds since PermitsGivenInLine.cs:38
class Program
{
    private static readonly SemaphoreSlim left = new(1);
    private static readonly SemaphoreSlim right = new(1);
    private static readonly SemaphoreSlim middle = new(1);
    private static readonly ManualResetEventSlim stands = new();

    private static void Main()
    {
        left.Wait();
        right.Wait(); // <- here
        middle.Wait();
        var other = new Thread(Use) { Name = "other" };
        other.Start();
        stands.Wait();
        var later = Later();
        left.Release();
        middle.Release();
        left.Wait(); // <- here
        other.Join();
        later.Wait();
    }

    private static void Use()
    {
        var permit = left.WaitAsync(); // <- here
        stands.Set();
        permit.Wait();
        middle.Wait(); // <- here
        right.Release();
    }

    private static async Task Later()
    {
        await middle.WaitAsync(); // <- here
        await right.WaitAsync(); // <- here
        middle.Release();
    }
}
