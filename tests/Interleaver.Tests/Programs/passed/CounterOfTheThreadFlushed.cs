// Each thread counts in a static of its own and adds it to everybody's under a lock, before it ends.
class Program
{
    private static readonly object Gate = new();

    [ThreadStatic]
    private static int mine;

    private static int everybodys;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 4; i++)
            {
                mine++;
                if (mine == 2)
                {
                    Flush();
                }
            }

            Flush();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (everybodys != 12 || mine != 0)
        {
            throw new InvalidOperationException($"{everybodys} {mine}");
        }
    }

    private static void Flush()
    {
        lock (Gate)
        {
            everybodys += mine;
            mine = 0;
        }
    }
}
