using Interleaver.Checking;

namespace Interleaver.Tests.Replay;

/// <summary>When a standstill has lasted for too long, counted in looks: a clock only says when to look.</summary>
public class PatienceTests
{
    private const int Looks = 60;

    [Test]
    public void A_standstill_is_borne_for_so_many_looks_and_no_longer() => LooksUntilRunOut(_ => 7, _ => false).Should().Be(1 + Looks);

    [Test]
    public void Progress_begins_the_count_anew() => LooksUntilRunOut(look => look < 200 ? look : 200, _ => false).Should().Be(200 + Looks);

    [Test]
    public void A_debugger_may_hold_the_program_for_ever() => LooksUntilRunOut(_ => 7, _ => true).Should().BeNull();

    [Test]
    public void When_it_lets_go_the_count_begins_anew() => LooksUntilRunOut(_ => 7, look => look is >= 50 and < 500).Should().Be(499 + Looks);

    // Looks are numbered from 1.
    private static int? LooksUntilRunOut(Func<int, long> pulse, Func<int, bool> isDebugged)
    {
        var patience = new Patience(Looks);
        for (var look = 1; look <= 1_000; look++)
        {
            if (patience.HasRunOut(pulse(look), isDebugged(look)))
            {
                return look;
            }
        }

        return null;
    }
}
