using System.Globalization;
using Grading;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using TestSupport;

namespace Interleaver.Tests.Tracing;

/// <summary>
/// One seed gives one trace, in one process and in many: each run of these tests is a process, and compares with what another one
/// wrote down. UPDATE_GOLDEN=1 writes it anew.
/// </summary>
public class OneTraceTests
{
    private const int Runs = 10_000;
    private const int Seeds = 10;

    private readonly Tape tape = new();
    private readonly Action main = Programs.Load(Path.Combine(Folder, "Everything.cs"));

    private static string Folder => Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Programs", "one-trace");

    [Test]
    public void Ten_thousand_runs_of_a_seed_give_one_trace() =>
        Enumerable.Range(0, Runs).Select(_ => TraceOf(1)).Distinct().Should().ContainSingle();

    [Test]
    public void They_give_the_traces_of_another_process()
    {
        var traces = Enumerable.Range(1, Seeds).Select(seed => TraceOf((ulong)seed)).ToList();
        traces.Should().OnlyHaveUniqueItems("else seeds would not count");
        var golden = Path.Combine(Folder, "Everything.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllLines(golden, traces);
        }

        traces.Should().Equal(File.ReadAllLines(golden));
    }

    private string TraceOf(ulong seed)
    {
        var strategy = new RandomWalk(seed);
        strategy.Begin();
        var end = new Scheduler(tape, adversarialTime: false, new Limits()).Run(main, strategy);
        end.Should().BeOfType<RunEnd.Completed>();
        return tape.Trace.ToString("x16", CultureInfo.InvariantCulture);
    }
}
