using Interleaver.Checking;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Search;

/// <summary>What has no end is shown by its beginning: to run all of it again, to the end of the budget, shows no more and takes long.</summary>
public class EndlessTraceTests
{
    private const int Steps = 10_000;

    private static readonly WrittenProgram Program = new("""
        class Program
        {
            private static readonly object Gate = new();

            private static void Main() { }

            private static void Again()
            {
                while (true) { lock (Gate) { } }
            }

            private static void Late()
            {
                for (var i = 0; i < 2_000; i++) { lock (Gate) { } }
                while (true)
                {
                    lock (Gate)
                    {
                    }
                }
            }

            private static void Many()
            {
                for (var i = 0; i < 6; i++)
                {
                    new Thread(Spin).Start();
                }
            }

            private static void Spin()
            {
                while (true) { Thread.Yield(); }
            }

            private static void Awaits() => Await().Wait();

            private static async Task Await()
            {
                while (true) { await Task.Delay(1); }
            }

            private static void Keeps()
            {
                for (var all = new List<int[]>(); ;) { all.Add(new int[100]); }
            }
        }
        """);

    [TestCase("Again")]
    [TestCase("Awaits")]
    public void A_tenth_of_it_is_enough(string method) => RowsOf(method).Should().BeInRange(Steps / 10, Steps / 2);

    [Test]
    public void Unless_something_else_takes_a_tenth() => RowsOf("Late").Should().BeGreaterThan(Steps);

    [Test]
    public void Whoever_has_the_turn_at_its_end()
    {
        var verdict = Explore("Many");

        RowsOf("Many").Should().BeInRange(Steps / 10, Steps / 2);
        verdict.Evidence.Should().BeOfType<Evidence.Endless>().Which.Thread.Should().Be(verdict.Trace.Threads[verdict.Trace.Steps[^1].Thread]);
    }

    [Test]
    public void The_same_goes_for_memory()
    {
        var verdict = Explore("Keeps");

        verdict.Evidence.Should().BeOfType<Evidence.Endless>().Which.Of.Should().Be(Excess.Memory);
        (verdict.Trace.Left + verdict.Trace.Steps.Count).Should().BeLessThan((int)(new Limits().Bytes / 400));
    }

    private static int RowsOf(string method)
    {
        var verdict = Explore(method);

        verdict.Evidence.Should().BeOfType<Evidence.Endless>().Which.Of.Should().Be(Excess.Rounds);
        return verdict.Trace.Left + verdict.Trace.Steps.Count;
    }

    private static Verdict.Failed Explore(string method) =>
        (Verdict.Failed)Checking.Explore.Run(Program[method], new Settings { Limits = new Limits(Steps: Steps) });
}
