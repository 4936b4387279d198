namespace Grading.Compilation;

/// <summary>
/// How much of the processor the compiler may take for a lesson: so many times what it takes for a small program, the first in this
/// process. That costs next to nothing, for most of it is loading the compiler, which the lesson need not do again. A slow machine
/// is slow at both.
/// </summary>
internal static class CompilerPatience
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

    // A lesson takes a sixth of it at most: solved, on this machine, with the runtime's settings that make it slowest.
    private const int Times = 3;

    // Should the compiler have been loaded by somebody else before.
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(2);

    /// <summary>The limit, by what the small program takes.</summary>
    /// <param name="compile">Compiles it.</param>
    public static TimeSpan After(Action compile)
    {
        var before = Environment.CpuUsage.TotalTime;
        compile();
        var limit = Times * (Environment.CpuUsage.TotalTime - before);
        return limit > Least ? limit : Least;
    }
}
