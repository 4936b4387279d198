// Two threads write in turn: each waits until the other one has written.
class Program
{
    private static readonly object Gate = new();
    private static int turn;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 2).Select(me => new Thread(() =>
        {
            foreach (var word in me == 0 ? new[] { "tick", "tick" } : ["tock", "tock"])
            {
                lock (Gate)
                {
                    while (turn % 2 != me)
                    {
                        Monitor.Wait(Gate);
                    }

                    Console.Write($"{word} ");
                    turn++;
                    Monitor.Pulse(Gate);
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Console.WriteLine();
        if (turn != 4)
        {
            throw new InvalidOperationException($"{turn}");
        }
    }
}
