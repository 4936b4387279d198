// Another part of the loop has stopped it, or not yet; or this part never comes to ask.
// Outcomes: False, True, not asked
class Program
{
    private static void Main()
    {
        var said = "not asked";
        Parallel.For(0, 2, (i, loop) =>
        {
            if (i == 0)
            {
                loop.Stop();
            }
            else
            {
                said = $"{loop.IsStopped}";
            }
        });
        Console.Write(said);
    }
}
