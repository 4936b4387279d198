// The search breaks at what it has found: everything below is still looked at, so the lowest find counts.
class Program
{
    private static void Main()
    {
        int[] numbers = [4, 8, 3, 8, 5];
        var looked = new int[numbers.Length];
        var result = Parallel.For(0, numbers.Length, (i, state) =>
        {
            looked[i] = 1;
            if (numbers[i] == 8)
            {
                state.Break();
            }
        });
        if (result.IsCompleted || result.LowestBreakIteration != 1 || looked[0] + looked[1] != 2)
        {
            throw new InvalidOperationException($"{result.LowestBreakIteration}");
        }
    }
}
