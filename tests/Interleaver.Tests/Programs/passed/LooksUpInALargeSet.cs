// To look something up in a set does not take longer the more there is in it.
class Program
{
    private static void Main()
    {
        var known = new HashSet<int>(Enumerable.Range(0, 20_000));
        for (var i = 0; i < 20_000; i++)
        {
            if (!known.Contains(i))
            {
                throw new InvalidOperationException();
            }
        }
    }
}
