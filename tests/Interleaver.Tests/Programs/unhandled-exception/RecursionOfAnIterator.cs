// A sequence that begins with itself.
class Program
{
    private static IEnumerable<int> Numbers()
    {
        var next = 1; // <- here
        foreach (var number in Numbers()) // <- here
        {
            yield return number + next;
        }
    }

    private static void Main() => Console.WriteLine(Numbers().First());
}
