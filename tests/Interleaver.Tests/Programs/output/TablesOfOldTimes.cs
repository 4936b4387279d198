// A Hashtable in all the ways to make one; in which order it holds what is in it is nobody's business.
using System.Collections;

class Program
{
    private static void Main()
    {
        var some = new Dictionary<string, int> { ["one"] = 1, ["two"] = 2 };
        var anyCase = StringComparer.OrdinalIgnoreCase;
        Show(new Hashtable());
        Show(new Hashtable(10));
        Show(new Hashtable(10, 0.5f));
        Show(new Hashtable(anyCase));
        Show(new Hashtable((IEqualityComparer?)null));
        Show(new Hashtable(10, anyCase));
        Show(new Hashtable(10, 0.5f, anyCase));
        Show(new Hashtable(some));
        Show(new Hashtable(some, 0.5f));
        Show(new Hashtable(some, anyCase));
        Show(new Hashtable(some, 0.5f, anyCase));
        try
        {
            _ = new Hashtable(-1);
        }
        catch (ArgumentOutOfRangeException e)
        {
            Console.WriteLine(e.ParamName);
        }
    }

    private static void Show(Hashtable table)
    {
        table["Three"] = 3;
        table[4] = "four";
        Console.WriteLine($"{table.Count} {table["one"]} {table["TWO"]} {table["three"]} {table.ContainsKey("Three")} {table[4]} {table[5] is null}");
    }
}
