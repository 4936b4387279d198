// Main itself is asynchronous; what each task did is seen after it was awaited.
class Program
{
    private static int total;

    private static async Task Main()
    {
        await Add(1);
        var both = Task.WhenAll(Count(), Count());
        await both;
        if (total != 1)
        {
            throw new Exception("lost");
        }
    }

    private static async Task Add(int n)
    {
        await Task.Run(() => total += n);
    }

    private static async Task<int> Count()
    {
        await Task.Yield();
        return total;
    }
}
