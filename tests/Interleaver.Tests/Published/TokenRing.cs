// Token ring (ESBMC and SCTBench): four threads hand a number on, each from the one before it, and nobody waits for anybody.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static readonly int[] Tokens = new int[4];

    private static void Main()
    {
        var threads = new Thread[4];
        for (var i = 0; i < threads.Length; i++)
        {
            var (from, to) = ((i + 3) % 4, i);
            threads[i] = new Thread(() =>
            {
                lock (Gate)
                {
                    Tokens[to] = (Tokens[from] + 1) % 4;
                }
            });
        }

        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (!Tokens.SequenceEqual([1, 2, 3, 0]))
        {
            throw new InvalidOperationException($"the tokens are {string.Join(' ', Tokens)}");
        }
    }
}
