// Threads that run one after another print in that order, under the engine as anywhere else.
class Program
{
    private static void Main()
    {
        var lines = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var name = $"worker {i}";
            var thread = new Thread(() => lines.Add(Thread.CurrentThread.Name + " was here")) { Name = name };
            thread.Start();
            thread.Join();
        }

        lines.ForEach(Console.WriteLine);
        var task = Task.Run(() => Enumerable.Range(1, 4).Sum());
        Console.WriteLine(task.Result);
        var parts = new int[4];
        Parallel.For(0, 4, i => parts[i] = i * i);
        Console.WriteLine(string.Join(' ', parts));
        lock (lines)
        {
            Console.WriteLine(Monitor.IsEntered(lines));
        }
    }
}
