// Keys that have the same hash are told apart all the same; and what is added to a hash by a comparer, or by none, counts.
using System.Collections;

class Program
{
    private static void Main()
    {
        var table = new Hashtable { [new Key("a")] = 1, [new Key("b")] = 2 };
        Console.WriteLine($"{table.Count} {table[new Key("a")]} {table[new Key("b")]} {table[new Key("c")] is null} {table.ContainsKey(new Key("a"))}");
        table.Remove(new Key("c"));
        table.Remove(new Key("a"));
        Console.WriteLine(table.Count);

        Console.WriteLine(Of("a", null) == HashCode.Combine("a"));
        Console.WriteLine(Of("a", EqualityComparer<string>.Default) == HashCode.Combine("a"));
        Console.WriteLine(Of("a", StringComparer.OrdinalIgnoreCase) == Of("A", StringComparer.OrdinalIgnoreCase));
        Console.WriteLine(Of("a", StringComparer.OrdinalIgnoreCase) == Of("b", StringComparer.OrdinalIgnoreCase));
        Console.WriteLine(Of(null, StringComparer.OrdinalIgnoreCase) == new HashCode().ToHashCode());
    }

    private static int Of(string? text, IEqualityComparer<string?>? comparer)
    {
        var hash = new HashCode();
        hash.Add(text, comparer);
        return hash.ToHashCode();
    }

    private sealed class Key(string name)
    {
        private readonly string name = name;

        public override bool Equals(object? other) => other is Key key && key.name == name;

        public override int GetHashCode() => 7;
    }
}
