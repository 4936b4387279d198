using Grading.Checks;
using Interleaver.Checking;

namespace Grading.Tests;

/// <summary>That limits of processor time end only who gets nowhere, and never who is slow because others are busy.</summary>
public class UncountedWorkTests
{
    // The least that a small program is taken for.
    private static readonly TimeSpan SmallProgram = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    // Measured: the steps of a solved lesson, among six busy processes on two cores.
    private static readonly TimeSpan WholeOnABusyMachine = TimeSpan.FromSeconds(1.9);

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(40)]
    public void Steps_may_be_slow(int wholes) => UntilGivenUp(wholes * WholeOnABusyMachine, movesFor: TimeSpan.MaxValue).Should().BeNull();

    [Test]
    public void Who_takes_no_step_is_given_up() => UntilGivenUp(TimeSpan.FromMinutes(1), movesFor: TimeSpan.FromSeconds(1)).Should().Be(TimeSpan.FromSeconds(2.8));

    [Test]
    public void A_call_may_be_ten_times_as_long_as_any_that_was_seen() => UntilGivenUp(TimeSpan.FromSeconds(1.5), movesFor: TimeSpan.Zero).Should().BeNull();

    // It takes steps at the speed of a busy machine for so long, and then none.
    private static TimeSpan? UntilGivenUp(TimeSpan inAll, TimeSpan movesFor)
    {
        var patience = new ProcessorPatience(UncountedWork.LimitsFor(SmallProgram));
        for (var used = TimeSpan.Zero; used <= inAll; used += Look)
        {
            var moved = used < movesFor ? used : movesFor;
            if (patience.HasRunOut(new ProcessLook(moved.Ticks, (long)(1_000 * (moved / WholeOnABusyMachine)), used, 0), isDebugged: false))
            {
                return used;
            }
        }

        return null;
    }
}
