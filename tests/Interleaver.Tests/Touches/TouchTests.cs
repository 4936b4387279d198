using Interleaver.Checking;

namespace Interleaver.Tests.Touches;

/// <summary>What is done touches all that it reads and writes, and nothing else: others may be at work beside it.</summary>
public class TouchTests
{
    private static IReadOnlyList<Touch> All { get; } =
    [
        .. OfCollections.All, .. OfVariables.All, .. OfWholes.All, .. OfArrays.All, .. OfQueries.All, .. OfMembers.All, .. OfBranches.All,
        .. OfValues.All, .. OfReferences.All, .. OfPatterns.All, .. OfClosures.All, .. OfListMembers.All, .. OfSetMembers.All,
        .. OfDictionaryMembers.All, .. OfTextMembers.All, .. OfWrapperMembers.All,
    ];

    private static IEnumerable<string> Places => All.Select(one => one.Place).Distinct();

    [TestCaseSource(nameof(Places))]
    public void What_is_touched_is_told_and_no_more(string place)
    {
        var touches = All.Where(one => one.Place == place).ToList();
        var program = new WrittenProgram(TouchProgram.Of(touches));

        var wrong = touches.Where((one, i) => Races(program[TouchProgram.Method(i)]) != one.Races)
            .Select(one => $"{one.Call} beside {one.Other} is {(one.Races ? "a" : "no")} race");
        string.Join("\n", wrong).Should().BeEmpty();
    }

    private static bool Races(Action both)
    {
        var verdict = Explore.Run(both, new Settings());
        verdict.Kind.Should().BeOneOf(VerdictKind.Passed, VerdictKind.DataRace);
        return verdict.Kind == VerdictKind.DataRace;
    }
}
