using Grading.Submissions;
using Interleaver.Checking;

namespace Grading.Tests;

/// <summary>That limits of processor time end only who gets nowhere, and never who is slow because others are busy.</summary>
public class UncountedWorkTests
{
    // The least that a small program is taken for.
    private static readonly TimeSpan SmallProgram = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    // Measured: what the steps of a solved lesson's check take, among twelve busy processes on two cores, and how much of that in turns.
    private static readonly TimeSpan WholeOnABusyMachine = TimeSpan.FromSeconds(1.9);
    private const double InTurnsThere = 0.03;

    // Measured on the same machine while it was idle.
    private static readonly TimeSpan Whole = TimeSpan.FromMilliseconds(60);
    private const double InTurns = 0.6;

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(40)]
    public void Steps_may_be_slow_on_a_busy_machine(int wholes) => UntilGivenUp(wholes, WholeOnABusyMachine, InTurnsThere).Should().BeNull();

    [TestCase(3)]
    [TestCase(40)]
    public void And_have_room_to_spare_on_an_idle_one(int wholes) => UntilGivenUp(wholes, 2 * Whole, InTurns).Should().BeNull();

    [Test]
    public void Who_takes_no_step_is_given_up() => UntilGivenUp(1_000, TimeSpan.FromMinutes(1), inTurns: 1).Should().Be(TimeSpan.FromSeconds(0.65));

    [Test]
    public void A_call_may_be_ten_times_as_long_as_any_that_was_seen() => UntilGivenUp(0, TimeSpan.FromSeconds(0.55), inTurns: 1).Should().BeNull();

    // So many interleavings as large as may be, each of which takes so much; or, of none, that much at once.
    private static TimeSpan? UntilGivenUp(int wholes, TimeSpan each, double inTurns)
    {
        var patience = new ProcessorPatience(UncountedWork.LimitsFor(SmallProgram));
        patience.Begin(LookAt(TimeSpan.Zero));
        for (var used = Look; used <= Math.Max(1, wholes) * each; used += Look)
        {
            if (patience.HasRunOut(LookAt(used), isDebugged: false))
            {
                return used;
            }
        }

        return null;

        ProcessLook LookAt(TimeSpan used) => new(wholes == 0 ? 0 : (long)(1_000 * (used / each)), used, inTurns * used, used, 0);
    }
}
