namespace Interleaver.Tests.Rewriting;

/// <summary>
/// What as plain .NET differs from process to process, or from machine to machine, is fixed under the engine: it is compared with
/// what another process printed once, on another machine; UPDATE_GOLDEN=1 writes it anew.
/// </summary>
public class FixedOutputTests
{
    [TestCaseSource(typeof(PlainProgram), nameof(PlainProgram.Fixed))]
    public void Prints_what_it_printed_in_another_process(PlainProgram program)
    {
        var printed = program.RunRewritten();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(program.GoldenFile, printed);
        }

        printed.Should().Be(program.Golden);
    }

    [Test]
    [NonParallelizable]
    public void It_does_as_plain_programs_print_something_else_each_time() => PlainProgram.Fixed
        .Select(program => program.RunPlain()).Should().NotContain(PlainProgram.Fixed.Select(program => program.Golden));
}
