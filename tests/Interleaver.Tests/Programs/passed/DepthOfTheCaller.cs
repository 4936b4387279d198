// How deep a method is nested flows with the call, through awaits and into tasks, and is each caller's own.
class Program
{
    private static readonly AsyncLocal<int> Depth = new();

    private static async Task Main()
    {
        await Task.WhenAll(Descend(2), Descend(2));
        if (Depth.Value != 0)
        {
            throw new InvalidOperationException($"{Depth.Value}");
        }
    }

    private static async Task Descend(int left)
    {
        var before = Depth.Value;
        Depth.Value = before + 1;
        await Task.Yield();
        if (left > 0)
        {
            await Task.Run(() => Descend(left - 1));
        }

        if (Depth.Value != before + 1)
        {
            throw new InvalidOperationException($"{Depth.Value} {before}");
        }
    }
}
