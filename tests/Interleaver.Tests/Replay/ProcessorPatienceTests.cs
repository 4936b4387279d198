using Interleaver.Checking;

namespace Interleaver.Tests.Replay;

/// <summary>When the engine gives up a program that takes the processor where nothing can be counted.</summary>
public class ProcessorPatienceTests
{
    private const int InOne = 60;
    private const int InAll = 90;
    private const int ForWhole = 4;
    private const int ForGibibyte = 2;

    [Test]
    public void An_exploration_may_take_so_much_and_no_more() => SecondsUntilRunOut().Should().Be(InOne);

    [TestCase(0.5, 2 * InOne)]
    [TestCase(0.25, 4 * InOne)]
    [TestCase(1.5, InOne)]
    public void Only_what_is_taken_in_turns_counts(double share, int expected) => SecondsUntilRunOut(share: share).Should().Be(expected);

    [TestCase(0)]
    [TestCase(-1)]
    public void What_is_taken_on_the_way_from_thread_to_thread_does_not(double share) => SecondsUntilRunOut(share: share).Should().BeNull();

    [Test]
    public void What_is_counted_may_take_its_part() => SecondsUntilRunOut(effort: 2_500).Should().Be(InOne + (ForWhole * 5 / 2));

    [Test]
    public void Filling_memory_may_take_its_part() =>
        SecondsUntilRunOut(bytes: look => look < 5 ? 0 : 2L << 30).Should().Be(InOne + (ForGibibyte * 2));

    [Test]
    public void But_not_without_end() =>
        SecondsUntilRunOut(bytes: look => (long)look << 30).Should().Be(InOne + (ForGibibyte * UncountedLimits.MostGibibytes));

    [Test]
    public void What_was_asked_for_before_it_began_is_not_the_programs() => SecondsUntilRunOut(bytes: _ => 3L << 30).Should().Be(InOne);

    [Test]
    public void Who_gets_no_processor_takes_none() => SecondsUntilRunOut(used: _ => 3).Should().BeNull();

    [Test]
    public void What_was_used_before_it_began_is_not_the_programs() => SecondsUntilRunOut(used: look => 1_000 + look).Should().Be(InOne);

    [Test]
    public void A_debugger_may_hold_the_program_for_ever() => SecondsUntilRunOut(isDebugged: true).Should().BeNull();

    // Each takes fifty, and the one after it has what is left.
    [Test]
    public void One_exploration_after_another_takes_from_the_same()
    {
        var patience = Patience();

        SecondsUntilRunOut(patience, most: 50).Should().BeNull();
        SecondsUntilRunOut(patience, most: 50).Should().Be(InAll - 50);
    }

    [Test]
    public void What_an_exploration_may_take_is_not_taken_from_those_after_it()
    {
        var patience = Patience();
        for (var i = 0; i < 10; i++)
        {
            SecondsUntilRunOut(patience, effort: 10_000, most: 10 * ForWhole).Should().BeNull();
        }

        SecondsUntilRunOut(patience).Should().Be(InOne);
    }

    private static ProcessorPatience Patience() =>
        new(new UncountedLimits(TimeSpan.FromSeconds(InOne), TimeSpan.FromSeconds(InAll), TimeSpan.FromSeconds(ForWhole), TimeSpan.FromSeconds(ForGibibyte)));

    // A look each second; it begins with that of number 0.
    private static int? SecondsUntilRunOut(
        ProcessorPatience? patience = null, double share = 1, Func<int, int>? used = null, long effort = 0, Func<int, long>? bytes = null, bool isDebugged = false, int most = 1_000)
    {
        patience ??= Patience();
        patience.Begin(LookAt(0) with { Effort = 0 });
        for (var look = 1; look <= most; look++)
        {
            if (patience.HasRunOut(LookAt(look), isDebugged))
            {
                return look;
            }
        }

        return null;

        ProcessLook LookAt(int look) => new(
            effort, TimeSpan.FromSeconds(used?.Invoke(look) ?? look), share * TimeSpan.FromSeconds(look), TimeSpan.FromSeconds(look), bytes?.Invoke(look) ?? 0);
    }
}
