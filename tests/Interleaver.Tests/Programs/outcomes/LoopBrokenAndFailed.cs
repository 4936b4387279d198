// Once an iteration has failed, another that breaks the loop does not say where any more.
// Outcomes: f, bf, -f
class Program
{
    private static void Main()
    {
        try
        {
            Parallel.For(0, 2, (i, state) =>
            {
                if (i == 0)
                {
                    throw new FormatException();
                }

                state.Break();
                Console.Write(state.LowestBreakIteration is null ? "-" : "b");
            });
        }
        catch (AggregateException)
        {
            Console.Write("f");
        }
    }
}
