namespace Interleaver.Tests.Fuzz;

/// <summary>
/// Small programs made by chance: the engine comes to exactly what a plain enumeration of all executions comes to, finds a data race
/// where two accesses are not ordered and nowhere else, and repeats every interleaving. tests/Fuzz runs many more of them.
/// </summary>
public class FuzzTests
{
    private const int Batch = 100;

    [Test]
    public void The_engine_agrees_with_the_reference_on_programs_made_by_chance()
    {
        var tally = new Comparison.Tally(0, 0, 0, 0);
        for (ulong seed = 1; seed <= 3; seed++)
        {
            Comparison.Of([.. FuzzedPrograms.Make(seed, Batch)], ref tally).Should().BeNull();
        }

        TestContext.Out.WriteLine(tally);
        tally.Compared.Should().BeGreaterThan(250, "few are too long");
        tally.Racy.Should().BeInRange(15, 200, "there are some of both kinds");
    }

    [Test]
    public void The_same_seed_makes_the_same_programs() =>
        FuzzedPrograms.Make(7, 20).Select(program => program.ToString()).Should().Equal(FuzzedPrograms.Make(7, 20).Select(program => program.ToString()));
}
