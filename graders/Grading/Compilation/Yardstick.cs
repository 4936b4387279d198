namespace Grading.Compilation;

/// <summary>
/// How much of the processor the compiler takes for a small program, the first in this process: by that is measured what may be
/// taken where nobody can count, here or in a process beside it. It costs next to nothing, for most of it is loading the compiler, which
/// the first lesson need not do again. A slow machine is slow at everything.
/// </summary>
internal static class Yardstick
{
    /// <summary>Something of everything that a lesson has, but less of it.</summary>
    public const string SmallProgram = """
        class Program
        {
            private static readonly object Gate = new();
            private static int sum;

            static void Main()
            {
                var threads = Enumerable.Range(0, 4).Select(i => new Thread(() => { lock (Gate) { sum += i; } })).ToList();
                threads.ForEach(thread => thread.Start());
                foreach (var thread in threads)
                {
                    thread.Join();
                }

                Console.WriteLine($"{sum}");
            }
        }
        """;

    // Should the compiler have been loaded by somebody else before: less than it takes on any machine that has been seen.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(300);

    /// <summary>What the small program takes.</summary>
    /// <param name="compile">Compiles it.</param>
    public static TimeSpan Of(Action compile)
    {
        var before = Environment.CpuUsage.TotalTime;
        compile();
        var taken = Environment.CpuUsage.TotalTime - before;
        return taken > Least ? taken : Least;
    }
}
