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

        var golden = program.Golden;
        plain.Should().Be(golden, "this is what plain .NET prints");
        program.RunRewritten().Should().Be(golden, "this is what the engine makes of it");
    }

    // Else what it prints as plain .NET would differ with how busy the machine is.
    [TestCaseSource(typeof(PlainProgram), nameof(PlainProgram.All))]
    public void Prints_the_same_in_whatever_order_threads_run_and_however_long_they_take(PlainProgram program)
    {
        var golden = program.Golden;
        program.RunByChance(50).Where(printed => printed != golden).Select(printed => Difference(golden, printed)).Distinct().Should().BeEmpty();
    }

    private static string Difference(string expected, string printed)
    {
        var lines = expected.Split('\n').Zip(printed.Split('\n'), (right, wrong) => (right, wrong));
        return lines.Where(pair => pair.right != pair.wrong).Select(pair => $"'{pair.wrong}' for '{pair.right}'").FirstOrDefault("cut off");
    }
}
