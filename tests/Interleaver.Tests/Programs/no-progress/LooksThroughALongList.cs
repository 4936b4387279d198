// What is looked for in a list is compared with all that is in it: to do that for each item takes the square of their number.
class Program
{
    private static void Main()
    {
        var (names, found) = (Enumerable.Range(0, 20_000).ToList(), new Queue<int>());
        for (var i = 0; i < 20_000; i++)
        {
            found.Enqueue(i);
            names.Contains(19_999); // <- here
        }
    }
}
