// A stream that is told to stop does so where it looks: at once, after one item, or not any more.
// Outcomes: 12, 1 stopped, stopped
using System.Runtime.CompilerServices;

class Program
{
    private static async Task Main()
    {
        using var source = new CancellationTokenSource();
        var stopping = Task.Run(source.Cancel);
        var text = "";
        try
        {
            await foreach (var item in Items().WithCancellation(source.Token))
            {
                text += item;
            }
        }
        catch (OperationCanceledException)
        {
            text = $"{text} stopped".TrimStart();
        }

        await stopping;
        Console.Write(text);
    }

    private static async IAsyncEnumerable<int> Items([EnumeratorCancellation] CancellationToken token = default)
    {
        for (var i = 1; i <= 2; i++)
        {
            token.ThrowIfCancellationRequested();
            await Task.CompletedTask;
            yield return i;
        }
    }
}
