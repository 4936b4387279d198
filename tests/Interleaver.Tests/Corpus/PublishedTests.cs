using Grading;
using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using TestSupport;

namespace Interleaver.Tests.Corpus;

/// <summary>The programs that the literature measures itself by get their verdicts; the races among them need no luck at all.</summary>
public class PublishedTests
{
    private const int Seeds = 20;

    private static readonly string DataRace = Slug.Of(VerdictKind.DataRace);

    private static IEnumerable<PublishedProgram> Racing => PublishedProgram.All.Where(program => program.Expected == DataRace);

    private static IEnumerable<PublishedProgram> Others => PublishedProgram.All.Where(program => program.Expected != DataRace);

    [TestCaseSource(nameof(Racing))]
    public void A_race_is_found_in_the_first_interleaving_whatever_the_seed(PublishedProgram program)
    {
        var main = program.Load();
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            IStrategy?[] strategies = [null, new PctStrategy(seed, 3), new PosStrategy(seed), new SurwStrategy(seed), new RandomWalk(seed)];
            foreach (var strategy in strategies)
            {
                var verdict = Explore.Run(main, new Settings { Strategy = strategy, Seed = seed });

                verdict.Kind.Should().Be(VerdictKind.DataRace);
                ((Verdict.Failed)verdict).Number.Should().Be(1, $"seed {seed}, {strategy}");
            }
        }
    }

    [TestCaseSource(nameof(Others))]
    public void The_portfolio_gets_it_right(PublishedProgram program)
    {
        var verdict = Explore.Run(program.Load(), new Settings { Interleavings = 2_000 });

        Slug.Of(verdict.Kind).Should().Be(program.Expected);
    }

    [Test]
    public void Both_kinds_are_there()
    {
        Racing.Should().HaveCountGreaterThanOrEqualTo(5);
        Others.Should().HaveCountGreaterThanOrEqualTo(15);
    }
}
