// The same as with plain awaits, where every await says that it may go on anywhere.
// Outcomes: 1 2, 2 1
class Program
{
    private static int numbers;

    private static async Task Main()
    {
        var (one, other) = (Outer(), Outer());
        Console.Write($"{await one.ConfigureAwait(false)} {await other.ConfigureAwait(false)}");
    }

    private static async Task<int> Outer() => await Task.Run(Take).ConfigureAwait(false);

    private static int Take() => Interlocked.Increment(ref numbers);
}
