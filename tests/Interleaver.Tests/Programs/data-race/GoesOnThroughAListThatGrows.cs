// The other thread is started in the middle of the loop: to go on reads the list, too.
class Program
{
    private static void Main()
    {
        var all = new List<int> { 1, 2 };
        Thread? adding = null;
        foreach (var one in all) // <- here
        {
            if (one == 2)
            {
                adding = new Thread(() => all.Add(3)); // <- here
                adding.Start();
            }
        }

        adding!.Join();
    }
}
