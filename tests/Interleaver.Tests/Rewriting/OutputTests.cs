namespace Interleaver.Tests.Rewriting;

/// <summary>
/// Rewriting changes nothing that a program can see: it prints what it prints as plain .NET. Both are compared with a text
/// beside the program; UPDATE_GOLDEN=1 writes it anew from plain .NET.
/// </summary>
[NonParallelizable]
public class OutputTests
{
    [TestCaseSource(typeof(PlainProgram), nameof(PlainProgram.All))]
    public void Prints_the_same_under_the_engine_as_without_it(PlainProgram program)
    {
        var plain = program.RunPlain();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(program.GoldenFile, plain);
        }

        var golden = File.ReadAllText(program.GoldenFile).ReplaceLineEndings("\n");
        plain.Should().Be(golden, "this is what plain .NET prints");
        program.RunRewritten().Should().Be(golden, "this is what the engine makes of it");
    }
}
