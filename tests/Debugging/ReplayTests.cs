using Debugging.Native;

namespace Debugging;

/// <summary>
/// A failing interleaving under a real debugger: breakpoints in the learner's file are hit in the order of the schedule, and
/// locals show what each thread has seen.
/// </summary>
[NonParallelizable]
public class ReplayTests
{
    private const int Reads = 11;
    private const int Calls = 16;
    private const int Writes = 19;

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
        using var debuggee = Debuggee.Test(
            "-e", $"GRADE={failing.Folder}", "--filter", failing.Failure.Check, "-e", $"REPLAY={failing.Failure.Schedule}");

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

    private Debuggee EditorsProgram() => Debuggee.Start(typeof(Lessons.Marker).Assembly.Location, failing.Kept);

    private List<string> Follow(Debuggee debuggee)
    {
        var stops = new List<string>();
        var session = debuggee.Debug([(failing.Counter, Reads), (failing.Counter, Calls), (failing.Counter, Writes)], stop =>
        {
            stops.Add(stop.Line == Reads ? $"{stop}" : $"{stop} has seen {stop.Local("seen")}");
        });
        session.Bound.Values.Should().AllBeEquivalentTo(1);
        return stops;
    }
}
