using Interleaver.Checking;

namespace Interleaver.Tests.Replay;

/// <summary>When the engine gives up a program that takes the processor where nothing can be counted.</summary>
public class ProcessorPatienceTests
{
    private const int InOneCall = 10;
    private const int InAll = 60;
    private const int ForWhole = 4;
    private const int ForGibibyte = 2;

    [Test]
    public void A_call_may_take_so_much_and_no_more() => SecondsUntilRunOut(_ => 7, look => look, _ => false).Should().Be(1 + InOneCall);

    [Test]
    public void Progress_begins_the_count_anew() =>
        SecondsUntilRunOut(look => look < 20 ? look : 20, look => look, _ => false).Should().Be(20 + InOneCall);

    [Test]
    public void All_calls_together_may_take_so_much() => SecondsUntilRunOut(look => look, look => look, _ => false).Should().Be(1 + InAll);

    [Test]
    public void What_is_counted_may_take_its_part() =>
        SecondsUntilRunOut(look => look, look => look, _ => false, effort: 2_500).Should().Be(1 + InAll + (ForWhole * 5 / 2));

    [Test]
    public void Filling_memory_may_take_its_part() =>
        SecondsUntilRunOut(look => look, look => look, _ => false, bytes: look => look < 5 ? 0 : 3L << 30).Should().Be(1 + InAll + (ForGibibyte * 3));

    [Test]
    public void But_not_without_end() =>
        SecondsUntilRunOut(look => look, look => look, _ => false, bytes: look => (long)look << 30).Should().Be(1 + InAll + (ForGibibyte * UncountedLimits.MostGibibytes));

    [Test]
    public void What_was_asked_for_before_the_first_look_is_not_the_programs() =>
        SecondsUntilRunOut(look => look, look => look, _ => false, bytes: _ => 3L << 30).Should().Be(1 + InAll);

    [Test]
    public void Who_gets_no_processor_takes_none() => SecondsUntilRunOut(_ => 7, _ => 3, _ => false).Should().BeNull();

    [Test]
    public void What_was_used_before_the_first_look_is_not_the_programs() =>
        SecondsUntilRunOut(_ => 7, look => 1_000 + look, _ => false).Should().Be(1 + InOneCall);

    [Test]
    public void A_debugger_may_hold_the_program_for_ever() => SecondsUntilRunOut(_ => 7, look => look, _ => true).Should().BeNull();

    // Looks are numbered from 1.
    private static int? SecondsUntilRunOut(Func<int, long> pulse, Func<int, int> used, Func<int, bool> isDebugged, long effort = 0, Func<int, long>? bytes = null)
    {
        var patience = new ProcessorPatience(new UncountedLimits(TimeSpan.FromSeconds(InOneCall), TimeSpan.FromSeconds(InAll), TimeSpan.FromSeconds(ForWhole), TimeSpan.FromSeconds(ForGibibyte)));
        for (var look = 1; look <= 1_000; look++)
        {
            if (patience.HasRunOut(new ProcessLook(pulse(look), effort, TimeSpan.FromSeconds(used(look)), bytes?.Invoke(look) ?? 0), isDebugged(look)))
            {
                return look;
            }
        }

        return null;
    }
}
