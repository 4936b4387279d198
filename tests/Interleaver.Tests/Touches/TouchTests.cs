using System.Reflection;
using Interleaver.Checking;
using TestSupport;

namespace Interleaver.Tests.Touches;

/// <summary>A call touches all that it reads and writes, and nothing else: others may be at work beside it.</summary>
public class TouchTests
{
    private static readonly Lazy<Type> Program = new(Load);

    private static IReadOnlyList<Touch> All { get; } = [.. OfCollections.All];

    private static IEnumerable<string> Calls => All.Select(one => $"{one.Made} {one.Call}").Distinct();

    [TestCaseSource(nameof(Calls))]
    public void What_a_call_touches_is_told_and_no_more(string call) => All.Index()
        .Where(one => $"{one.Item.Made} {one.Item.Call}" == call && Races(one.Index) != one.Item.Races).Select(one => one.Item).Should().BeEmpty();

    private static bool Races(int number)
    {
        var method = Program.Value.GetMethod($"Both{number}", BindingFlags.NonPublic | BindingFlags.Static)!;
        var verdict = Explore.Run(method.CreateDelegate<Action>(), new Settings());
        verdict.Kind.Should().BeOneOf(VerdictKind.Passed, VerdictKind.DataRace);
        return verdict.Kind == VerdictKind.DataRace;
    }

    private static Type Load()
    {
        var folder = Directory.CreateTempSubdirectory("touches");
        try
        {
            var file = Path.Combine(folder.FullName, "Touches.cs");
            File.WriteAllText(file, $$"""
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
                """);
            return Programs.Load(file).Method.DeclaringType!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
