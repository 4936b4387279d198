using Interleaver.Checking;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Search;

/// <summary>What calls count for: all that may take long has to be in the budget, and what takes a moment must not fill it.</summary>
public class PriceTests
{
    private const int Rounds = 300;

    // Enough for so many cheap things, and too little for as many that may take long.
    private static readonly Limits Few = new(Work: 2_500);

    [TestCase("double.Parse(\"1.5\")")]
    [TestCase("\"a\".Contains(\"b\")")]
    [TestCase("$\"{i} {DateTime.UnixEpoch}\".GetHashCode()")]
    [TestCase("new System.Text.StringBuilder().Append('a')")]
    [TestCase("System.Text.Encoding.UTF8.GetByteCount(\"a\")")]
    [TestCase("new Uri(\"http://a\").GetHashCode()")]
    [TestCase("Guid.NewGuid()")]
    [TestCase("action()")]
    [TestCase("list.Contains(1)")]
    [TestCase("numbers[0]++")]
    public void What_may_take_long_is_counted(string call) => Explore(call).Should().Be(VerdictKind.NoProgress);

    [TestCase("i += 0")]
    [TestCase("Math.Max(i, 1)")]
    [TestCase("_ = \"text\".Length")]
    [TestCase("_ = new TimeSpan(i).Ticks")]
    [TestCase("Own()")]
    public void What_takes_a_moment_counts_little(string call) => Explore(call).Should().Be(VerdictKind.Passed);

    [TestCase(0, VerdictKind.Passed)]
    [TestCase(50, VerdictKind.NoProgress)]
    public void An_exception_counts_for_each_method_that_it_leaves(int depth, VerdictKind expected) =>
        Explore($"if (i == 0) try {{ Throw({depth}); }} catch (TimeoutException) {{ }}").Should().Be(expected);

    // What is too much ends at the next call of a method of the program's own.
    private static VerdictKind Explore(string call)
    {
        var program = new WrittenProgram($$"""
            class Program
            {
                private static void Main() { }

                private static void Run()
                {
                    var numbers = new int[1];
                    var list = new List<int>();
                    Action action = delegate { };
                    for (var i = 0; i < {{Rounds}}; i++)
                    {
                        {{call}};
                    }

                    Own();
                }

                private static void Own() { }

                private static void Throw(int depth)
                {
                    if (depth == 0)
                    {
                        throw new TimeoutException();
                    }

                    Throw(depth - 1);
                }
            }
            """);
        return Checking.Explore.Run(program["Run"], new Settings { Limits = Few }).Kind;
    }
}
