// Much is looked up in large collections; what each look-up takes does not depend on how much is in them.
class Program
{
    private static void Main()
    {
        var squares = new List<int>();
        var known = new HashSet<int>();
        var roots = new Dictionary<int, int>();
        for (var i = 0; i < 5_000; i++)
        {
            squares.Add(i * i);
            known.Add(i * i);
            roots[i * i] = i;
        }

        var sum = 0;
        foreach (var square in squares)
        {
            sum += known.Contains(square) && roots.ContainsKey(square) && roots.TryGetValue(square, out var root) && squares[root] == square ? 1 : 0;
        }

        if (sum != 5_000)
        {
            throw new InvalidOperationException();
        }
    }
}
