using Interleaver.Checking;

namespace Interleaver.Tests.Touches;

/// <summary>A call touches all that it reads and writes, and nothing else: others may be at work beside it.</summary>
public class TouchTests
{
    private static readonly Lazy<WrittenProgram> Program = new(() => new WrittenProgram(Source));

    private static IReadOnlyList<Touch> All { get; } = [.. OfCollections.All];

    private static IEnumerable<string> Calls => All.Select(one => $"{one.Made} {one.Call}").Distinct();

    [TestCaseSource(nameof(Calls))]
    public void What_a_call_touches_is_told_and_no_more(string call) => All.Index()
        .Where(one => $"{one.Item.Made} {one.Item.Call}" == call && Races(one.Index) != one.Item.Races).Select(one => one.Item).Should().BeEmpty();

    private static bool Races(int number)
    {
        var verdict = Explore.Run(Program.Value[$"Both{number}"], new Settings());
        verdict.Kind.Should().BeOneOf(VerdictKind.Passed, VerdictKind.DataRace);
        return verdict.Kind == VerdictKind.DataRace;
    }

    private static string Source => $$"""
        using System.Collections;
        using System.Collections.Concurrent;

        class Program
        {
            private static void Main()
            {
            }

        {{string.Concat(All.Select((one, i) => one.Method(i)))}}
            private static void Look<T>(T item)
            {
            }
        }
        """;
}
