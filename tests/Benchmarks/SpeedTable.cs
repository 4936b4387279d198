using Interleaver.Scheduling.Strategies;
using TestSupport;

namespace Benchmarks;

/// <summary>
/// How fast the engine is. Everything is measured several times in turn, and the median counts: the machine may be busy with
/// other things. Ratios are of figures measured one after the other.
/// </summary>
internal static class SpeedTable
{
    private const int Rounds = 5;

    /// <summary>Measures and prints.</summary>
    public static void Print()
    {
        var (increments, locals) = (Load("LockedIncrements"), Load("LockedLocals"));
        var (bank, semaphore, sum) = (Load("Bank"), Load("TenThroughASemaphore"), Load("ArraySum"));
        var plainSum = Programs.LoadPlain(FileOf("ArraySum"));
        Print("4 threads x 25 locked increments, PCT", "interleavings/s", "4000 at least", () => OfPct(increments, 3_000));
        Print("bank of two accounts, 2 threads x 5, PCT", "interleavings/s", "8000 at least", () => OfPct(bank, 3_000));
        Print("10 threads through a semaphore, PCT", "interleavings/s", "2500 at least", () => OfPct(semaphore, 1_000));
        Print("hand-offs of a random walk, of raw ones", "%", "60 at least", () =>
            100 * Exploring.HandOffsPerSecond(increments, new RandomWalk(1), 200) / HandOffs.RawPerSecond(threads: 4, count: 40_000));
        Print("step that stays, nobody else can run", "ns", "60 at most", () => StepCost.Nanoseconds(others: 0));
        Print("step that stays, another thread can run", "ns", "60 at most", () => StepCost.Nanoseconds(others: 1));
        // A plain run takes half a millisecond: of a few, there is more noise than time.
        Print("sum of an array, watched, of plain .NET", "times", "8 at most", () =>
            Exploring.Seconds(() => Exploring.Explore(sum, new PctStrategy(1, 3), 60)) / Exploring.Seconds(() => Repeat(plainSum, 60)));
        Print("locks around memory, of locks around none", "times", "2 at most", () => OfPct(locals, 1_000) / OfPct(increments, 1_000));
        var (early, late) = Exploring.HeapOver(increments, interleavings: 100_000);
        Console.WriteLine($"{"heap after 100,000 runs, of that after 10,000",-44} {late / (double)early,9:F2} times (flat)");
    }

    private static double OfPct(Action workload, int interleavings) =>
        Exploring.InterleavingsPerSecond(workload, new PctStrategy(1, 3), interleavings);

    private static void Print(string what, string unit, string target, Func<double> measure)
    {
        measure();
        var values = Enumerable.Range(0, Rounds).Select(_ => measure()).Order().ToList();
        var digits = values[Rounds / 2] < 100 ? "F1" : "F0";
        Console.WriteLine($"{what,-44} {values[Rounds / 2].ToString(digits),9} {unit} ({target}; from {values[0].ToString(digits)} to {values[^1].ToString(digits)})");
    }

    private static void Repeat(Action work, int times)
    {
        for (var i = 0; i < times; i++)
        {
            work();
        }
    }

    private static Action Load(string workload) => Programs.Load(FileOf(workload));

    private static string FileOf(string workload) => Path.Combine(AppContext.BaseDirectory, "Workloads", workload + ".cs");
}
