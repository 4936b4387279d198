// What nobody writes needs no lock, whatever it is.
// Interleavings: 1
class Program
{
    private static readonly List<int> Numbers = new() { 1, 2, 3 };

    private static void Main()
    {
        var table = new Dictionary<string, int> { ["a"] = 1 };
        var sums = new int[2];
        void Work(int index) => sums[index] = Numbers.Sum() + table["a"] + Numbers.Count(n => n > 1);

        var other = new Thread(() => Work(1));
        other.Start();
        Work(0);
        other.Join();
        if (sums[0] + sums[1] != 18)
        {
            throw new InvalidOperationException();
        }
    }
}
