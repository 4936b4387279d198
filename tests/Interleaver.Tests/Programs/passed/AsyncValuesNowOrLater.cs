// What is known already is given at once, without a task; what is not is awaited. Either way the caller does the same.
class Program
{
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static readonly Dictionary<int, int> Known = new() { [1] = 1 };

    private static async Task Main()
    {
        var sums = await Task.WhenAll(Sum(1, 2), Sum(2, 1), Sum(2, 2));
        if (sums.Sum() != 18)
        {
            throw new InvalidOperationException(string.Join(' ', sums));
        }
    }

    private static async Task<int> Sum(int first, int second)
    {
        await Task.Yield();
        return await Square(first) + await Square(second);
    }

    private static async ValueTask<int> Square(int number)
    {
        await Gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!Known.TryGetValue(number, out var square))
            {
                await Task.Yield();
                square = Known[number] = number * number;
            }

            return square;
        }
        finally
        {
            Gate.Release();
        }
    }
}
