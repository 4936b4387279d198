using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using TestSupport;

namespace Interleaver.Tests.Races;

/// <summary>
/// counter++ by two threads without a lock: no luck is needed, the first interleaving shows the race, whichever it is.
/// </summary>
public class FirstInterleavingTests
{
    private const int Seeds = 100;

    [Test]
    public void The_race_is_reported_in_the_first_interleaving_for_every_seed(
        [Values("InstanceField", "StaticField", "ArrayElement", "AutoProperty", "CapturedLocal", "RefParameter")] string memory,
        [Values("random walk", "PCT")] string strategy)
    {
        var program = TinyProgram.All.Single(p => p.ToString() == $"data-race {memory}");
        var main = Programs.Load(program.File);
        var reported = 0;
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            IStrategy chance = strategy == "PCT" ? new PctStrategy(seed, 3) : new RandomWalk(seed);
            var verdict = Explore.Run(main, new Settings { Strategy = chance, Interleavings = 1 });
            reported += verdict is Verdict.Failed { Kind: VerdictKind.DataRace, Number: 1 } ? 1 : 0;
        }

        reported.Should().Be(Seeds);
    }
}
