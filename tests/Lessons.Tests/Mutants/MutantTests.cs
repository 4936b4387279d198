using Interleaver.Checking;

namespace Lessons.Tests.Mutants;

/// <summary>
/// The graders' own test: each solution, with one concurrency mistake put in, has to lose points. Where the changed program
/// is as right as the solution, Equivalent.txt says why; such a mutant must survive, or its reason is not true.
/// </summary>
public class MutantTests
{
    private static readonly IReadOnlyList<EquivalentMutant> Equivalent = EquivalentMutant.Read(Kit.Folder("tests", "Lessons.Tests", "Mutants", "Equivalent.txt"));

    private static IEnumerable<TestCaseData> Cases =>
        from mutant in Mutant.All
        group mutant by (mutant.Lesson, mutant.Operator) into mutants
        select new TestCaseData(mutants.ToList()).SetArgDisplayNames(mutants.Key.Lesson[..8], mutants.Key.Operator);

    [TestCaseSource(nameof(Cases))]
    public void Each_mistake_costs_points_and_nothing_else_does(IReadOnlyList<Mutant> mutants)
    {
        var compiled = mutants.Select(mutant => (mutant, failed: mutant.Grade()))
            .Where(graded => graded.failed?.Verdict != VerdictKind.DoesNotCompile).ToList();
        var survivors = compiled.Where(graded => graded.failed is null).Select(graded => graded.mutant.Listed);

        survivors.Should().BeEquivalentTo(compiled.Select(graded => graded.mutant).Where(IsEquivalent).Select(mutant => mutant.Listed));
    }

    [TestCaseSource(typeof(Mutant), nameof(Mutant.OperatorNames))]
    public void Every_operator_finds_room_in_the_course(string name) => Mutant.All.Should().Contain(mutant => mutant.Operator == name);

    [Test]
    public void Every_reason_belongs_to_a_mutant() =>
        Equivalent.Where(entry => !Mutant.All.Any(entry.Describes)).Should().BeEmpty();

    private static bool IsEquivalent(Mutant mutant) => Equivalent.Any(entry => entry.Describes(mutant));
}
