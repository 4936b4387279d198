using Debugging.Native;

namespace Debugging;

/// <summary>
/// A failing interleaving under a real debugger: breakpoints in the learner's file are hit in the order of the schedule, steps
/// stay in the code that people wrote, and locals show what each thread has seen.
/// </summary>
[NonParallelizable]
public class ReplayTests
{
    private const int Reads = 11;
    private const int Calls = 16;
    private const int Writes = 19;
    private const int Adds = 29;

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

    [Test]
    public void A_step_goes_to_the_next_line_though_others_run_in_between()
    {
        var stops = Step(Next.StepOver);

        // In the midst of it, at the second lock, the other thread has its turn from beginning to end.
        stops.Take(8).Should().Equal(Reads, 12, Calls, 17, 18, Writes, 20, 22);
    }

    [Test]
    public void A_step_into_a_call_enters_the_learners_method_and_never_the_engine()
    {
        var stops = Step(Next.StepIn);

        stops.Take(11).Should().Equal(Reads, 12, Calls, Adds, Calls, 17, 18, Writes, 20, 22, 23);
    }

    private Debuggee EditorsProgram() => Debuggee.Start(typeof(Lessons.Marker).Assembly.Location, failing.Kept);

    private List<string> Follow(Debuggee debuggee)
    {
        var stops = new List<string>();
        var session = debuggee.Debug([(failing.Counter, Reads), (failing.Counter, Calls), (failing.Counter, Writes)], stop =>
        {
            stops.Add(stop.Line == Reads ? $"{stop}" : $"{stop} has seen {stop.Local("seen")}");
            return Next.Go;
        });
        session.Bound.Values.Should().AllBeEquivalentTo(1);
        return stops;
    }

    // From the first breakpoint on, the lines of the thread that stopped there.
    private List<int> Step(Next how)
    {
        var stops = new List<Stop>();
        using var debuggee = EditorsProgram();
        debuggee.Debug([(failing.Counter, Reads)], stop =>
        {
            if (stop.Thread != "main")
            {
                return Next.Go;
            }

            stops.Add(stop);
            return how;
        });
        stops.Where(stop => stop.File != failing.Counter && !stop.File.EndsWith("Task1Counter.cs")).Select(stop => stop.ToString())
            .Should().BeEmpty("a person wrote these two, and nothing else is to be seen");
        return [.. stops.Where(stop => stop.File == failing.Counter).Select(stop => stop.Line)];
    }
}
