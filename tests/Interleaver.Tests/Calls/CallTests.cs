using Interleaver.Tests.Rewriting;

namespace Interleaver.Tests.Calls;

/// <summary>
/// Each call of each member of a type that has a model ends as on plain .NET: with the same result or the same exception, about the
/// same argument, and the object is then in the same state.
/// </summary>
[NonParallelizable]
public class CallTests
{
    // So many a program: the compiler gives up on what takes it far longer than a small program.
    private const int Most = 150;

    private static IEnumerable<Type> Types => CalledTypes.All.Keys;

    [TestCaseSource(nameof(Types))]
    public void Each_call_ends_as_on_plain_NET(Type type)
    {
        var folder = Directory.CreateTempSubdirectory("calls");
        try
        {
            var calls = CallsOf.Made(type, CalledTypes.All[type]).ToList();
            calls.Should().NotBeEmpty();
            calls.Chunk(Most).SelectMany(some => Differences(Path.Combine(folder.FullName, "Calls.cs"), type, some)).Should().BeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Differences(string file, Type type, IReadOnlyList<Call> calls)
    {
        File.WriteAllText(file, CallProgram.OneByOne(type, calls));
        var program = new PlainProgram(file);
        var (plain, rewritten) = (Lines(program.RunPlain()), Lines(program.RunRewritten()));
        plain.Should().HaveCount(calls.Count, "a line tells of a call");
        return plain.Zip(rewritten).Where(pair => pair.First != pair.Second && !Deviations.Include(pair.First)).Select(pair => $"\n.NET  {pair.First}\nmodel {pair.Second}");
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');
}
