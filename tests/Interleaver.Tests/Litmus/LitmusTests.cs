using System.Text.RegularExpressions;
using Interleaver.Checking;
using TestSupport;

namespace Interleaver.Tests.Litmus;

/// <summary>The page says which programs have a race, and the engine says the same of each, over all interleavings.</summary>
public partial class LitmusTests
{
    [TestCaseSource(typeof(Litmus), nameof(Litmus.All))]
    public void Is_a_race_where_the_page_says_so(Litmus litmus)
    {
        var file = Path.Combine(Path.GetTempPath(), $"litmus-{Guid.NewGuid():N}.cs");
        try
        {
            File.WriteAllText(file, litmus.Source);

            var verdict = Checking.Explore.Run(Programs.Load(file), new Settings());

            verdict.Kind.Should().Be(litmus.IsRace ? VerdictKind.DataRace : VerdictKind.Passed);
            if (verdict is Verdict.Passed passed)
            {
                passed.Coverage.IsExhaustive.Should().BeTrue("what is said of all interleavings has to be seen in all of them");
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public void Every_program_of_the_page_is_run() =>
        Litmus.All.Should().HaveCount(Heading().Count(File.ReadAllText(Litmus.Page))).And.HaveCountGreaterThan(40);

    [GeneratedRegex("^### ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
