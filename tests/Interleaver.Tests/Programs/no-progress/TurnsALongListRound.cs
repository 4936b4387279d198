// To turn a list round touches all that is in it: to do that again and again takes too long.
class Program
{
    private static void Main()
    {
        var (names, turned) = (Enumerable.Range(0, 20_000).ToList(), new Queue<int>());
        for (var i = 0; i < 20_000; i++)
        {
            turned.Enqueue(i);
            names.Reverse(); // <- here
        }
    }
}
