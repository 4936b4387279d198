// Token ring (ESBMC and SCTBench): three threads hand a number on, each from the one before it, and nobody waits for anybody; a
// fourth finds them different when all three are done.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static readonly int[] Tokens = [1, 2, 1];
    private static int done;

    private static void Main()
    {
        Thread[] threads =
        [
            new(() => Set(0, () => (Tokens[2] + 1) % 4)),
            new(() => Set(1, () => Tokens[0])),
            new(() => Set(2, () => Tokens[1])),
            new(Check),
        ];
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }

    private static void Set(int index, Func<int> token)
    {
        lock (Gate)
        {
            Tokens[index] = token();
            done++;
        }
    }

    private static void Check()
    {
        lock (Gate)
        {
            if (done == 3 && Tokens.Distinct().Count() > 1)
            {
                throw new InvalidOperationException($"the tokens are {string.Join(' ', Tokens)}");
            }
        }
    }
}
