using Interleaver.Events;
using Interleaver.Reporting;

namespace Interleaver.Tests.Tracing;

/// <summary>A recorded interleaving has the values that were read and written, wherever they stood, and calls nothing to get them.</summary>
public class RecordedValuesTests
{
    [TestCaseSource(typeof(TracedProgram), nameof(TracedProgram.All))]
    public void Each_step_has_the_value_that_the_line_names(TracedProgram program) => program.Recorded().Should().Be(program.Expected);

    [TestCaseSource(typeof(TracedProgram), nameof(TracedProgram.All))]
    public void It_is_the_same_every_time(TracedProgram program) => program.Recorded().Should().Be(program.Recorded());

    [Test]
    public void A_lost_update_can_be_seen_in_the_lanes() => Told("LostUpdate", "_count").Should().Equal(
        "reads _count (0)", "reads _count (0)", "writes _count = 1", "writes _count = 1", "reads _count (1)");

    [Test]
    public void A_loop_tells_its_first_and_its_last_value() => Told("Loop", "_n").Should().Equal(
        "reads _n (0 … 2), writes 1 … 3", "reads _n (3 … 5), writes 4 … 6");

    [Test]
    public void The_event_of_a_volatile_access_has_the_value_of_the_access()
    {
        var steps = Program("LostUpdate").Explore().Trace.Steps;

        steps.Where(step => step.Event?.Kind == EventKind.Observed && step.Block is not null).Select(step => step.Value)
            .Should().Equal("0", "0", "1");
        steps.Where(step => step.Event?.Kind == EventKind.Published).Select(step => step.Value).Should().Equal("1", "1");
    }

    // The rows about the field, without their places.
    private static IEnumerable<string> Told(string program, string field) => Lanes.Of(Program(program).Explore().Trace)
        .Select(line => line.Trim()).Where(line => line.Contains(field, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(' ') + 1)..]);

    private static TracedProgram Program(string name) => TracedProgram.All.Single(program => program.ToString() == name);
}
