// A lambda that captures nothing, in a generic method.
// Interleavings: 1
class Program
{
    private static List<T> Sorted<T>(List<T> items) where T : IComparable<T> => items.OrderBy(item => item).ToList();

    private static void Main()
    {
        if (Sorted(new List<int> { 2, 1 })[0] != 1 || Sorted(new List<string> { "b", "a" })[0] != "a")
        {
            throw new InvalidOperationException();
        }
    }
}
