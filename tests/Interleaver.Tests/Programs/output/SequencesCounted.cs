// What LINQ makes is counted on its way, and is what it was.
class Program
{
    private static void Main()
    {
        var numbers = Enumerable.Range(1, 6);
        Console.WriteLine(string.Join(" ", numbers.Where(n => n % 2 == 0).Select(n => n * n).Concat([100]).Reverse()));
        Console.WriteLine($"{numbers.Count()} {numbers.Last()} {numbers.ElementAt(2)} {numbers.Sum()} {numbers.Skip(1).First()}");
        Console.WriteLine(string.Join(" ", numbers.OrderByDescending(n => n % 3).ThenBy(n => n)));
        Console.WriteLine(string.Join(" ", numbers.GroupBy(n => n % 2).Select(group => $"{group.Key}:{group.Count()}")));
        Console.WriteLine(string.Join(" ", numbers.Zip(numbers.Skip(1), (a, b) => a * b)));
        Console.WriteLine(string.Join(" ", from a in numbers from b in numbers where a < b && a + b == 7 select $"{a}+{b}"));
        Console.WriteLine(string.Join(" ", numbers.Chunk(4).Select(chunk => chunk.Length)));
        Console.WriteLine(string.Join(" ", new object[] { 1, "two", 3 }.OfType<int>().Cast<object>()));
        var text = new List<string> { "b", "a" };
        var later = text.Order();
        text.Add("c");
        Console.WriteLine(string.Join(" ", later) + (ReferenceEquals(text, text.AsEnumerable()) ? " the same" : " another"));
        foreach (var n in numbers.TakeWhile(n => n < 3))
        {
            Console.Write(n);
        }

        using var each = numbers.Append(7).GetEnumerator();
        while (each.MoveNext())
        {
            Console.Write(each.Current);
        }

        Console.WriteLine();
        try
        {
            _ = numbers.Select(n => 6 / (n - 3)).ToList();
        }
        catch (DivideByZeroException)
        {
            Console.WriteLine("divided by zero");
        }

        Console.WriteLine(Enumerable.Empty<int>().DefaultIfEmpty(9).Single() + numbers.ToHashSet().Count + numbers.ToLookup(n => n % 2)[0].Max());
    }
}
