// The same through the interface.
class Program
{
    private static void Main()
    {
        var all = new HashSet<int> { 1, 2 };
        IEnumerable<int> sequence = all;
        Thread? adding = null;
        foreach (var one in sequence) // <- here
        {
            if (adding is null)
            {
                adding = new Thread(() => all.Add(3)); // <- here
                adding.Start();
            }
        }

        adding!.Join();
    }
}
