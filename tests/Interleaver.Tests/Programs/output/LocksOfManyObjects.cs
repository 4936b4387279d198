// A thread holds the locks of a thousand objects, and gives back each of them.
class Program
{
    private static void Main()
    {
        var gates = Enumerable.Range(0, 1000).Select(_ => new object()).ToArray();
        foreach (var gate in gates)
        {
            Monitor.Enter(gate);
        }

        Console.WriteLine(gates.Count(Monitor.IsEntered));
        foreach (var gate in gates)
        {
            Monitor.Exit(gate);
        }

        Console.WriteLine(gates.Count(Monitor.IsEntered));
    }
}
