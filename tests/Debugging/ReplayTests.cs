using Debugging.Native;

namespace Debugging;

/// <summary>
/// A failing interleaving under a real debugger: breakpoints in the learner's file are hit in the order of the schedule, locals
/// show what each thread has seen, and a thread that is stepped through waits for the others where the schedule says.
/// </summary>
[NonParallelizable]
public class ReplayTests
{
    private const int Reads = 11;
    private const int Calls = 16;
    private const int Writes = 19;
    private const int Returns = 22;

    // Both have read before either writes: the second to write throws away what the first one has added.
    private static readonly string[] LostIncrement =
    [
        "main Counter.cs:11", "main Counter.cs:16 has seen 0",
        "thread 1 Counter.cs:11", "thread 1 Counter.cs:16 has seen 0", "thread 1 Counter.cs:19 has seen 0",
        "main Counter.cs:19 has seen 0",
    ];

    private Failing failing = null!;

    [OneTimeSetUp]
    public void Grade()
    {
        Assume.That(Library.Exists);
        failing = new Failing();
    }

    [OneTimeTearDown]
    public void Remove() => failing?.Dispose();

    [Test]
    public void The_printed_command_stops_in_the_learners_file_as_the_schedule_says()
    {
        using var debuggee = PrintedCommand();

        Follow(debuggee).Should().Equal(LostIncrement);
        debuggee.Printed.Should().Contain("wrong result: ");
    }

    [Test]
    public void The_editors_program_stops_at_the_same_places_every_time()
    {
        for (var i = 0; i < 2; i++)
        {
            using var debuggee = EditorsProgram();

            Follow(debuggee).Should().Equal(LostIncrement);
            debuggee.Printed.Should().StartWith($"Replaying {failing.Failure.Check}, interleaving {failing.Failure.Schedule}: ")
                .And.Contain("wrong result: ");
        }
    }

    [Test]
    public void Stepping_goes_line_by_line_and_the_other_thread_comes_in_between_as_the_schedule_says([Values] bool inTheEditor)
    {
        using var debuggee = inTheEditor ? EditorsProgram() : PrintedCommand();
        var stops = new List<string>();
        debuggee.Debug([(failing.Counter, Reads)], stop =>
        {
            stops.Add($"{stop}");
            return stop.Thread == "main" && stop.Line < Returns ? Resume.StepOver : Resume.Go;
        });

        stops.Should().Equal(
            "main Counter.cs:11", "main Counter.cs:12", "main Counter.cs:16", "main Counter.cs:17",
            "thread 1 Counter.cs:11",
            "main Counter.cs:18", "main Counter.cs:19", "main Counter.cs:20", "main Counter.cs:22");
    }

    private Debuggee PrintedCommand() => Debuggee.Test(
        "-e", $"GRADE={failing.Folder}", "--filter", failing.Failure.Check, "-e", $"REPLAY={failing.Failure.Schedule}");

    private Debuggee EditorsProgram() => Debuggee.Start(typeof(Lessons.Marker).Assembly.Location, failing.Kept);

    private List<string> Follow(Debuggee debuggee)
    {
        var stops = new List<string>();
        var session = debuggee.Debug([(failing.Counter, Reads), (failing.Counter, Calls), (failing.Counter, Writes)], stop =>
        {
            stops.Add(stop.Line == Reads ? $"{stop}" : $"{stop} has seen {stop.Local("seen")}");
            return Resume.Go;
        });
        session.Bound.Values.Should().AllBeEquivalentTo(1);
        return stops;
    }
}
