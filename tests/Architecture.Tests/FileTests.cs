using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Files stay small, and say nothing about the machine that they were written on.</summary>
public partial class FileTests
{
    private const int MostLines = 200;

    // A file that may be longer, and why. Nothing is: a file that grows beyond the limit has found a second concept.
    private static readonly Dictionary<string, string> LongFiles = [];

    private static readonly string[] RegistryHosts =
        ["nuget" + ".org", "pkgs.dev" + ".azure.com", "nuget.pkg" + ".github.com", "myget" + ".org", "npmjs" + ".org", "pypi" + ".org"];

    /// <summary>Our own code. Submissions and the corpus of programs are data of tests, and their authors wrote as they liked.</summary>
    private static IEnumerable<KitFile> OwnCode => KitFile.Matching("graders/", ".cs").Concat(KitFile.Matching("tests/", ".cs"))
        .Where(file => !file.Path.Contains("/Submissions/") && !file.Path.Contains("/Programs/"));

    [Test]
    public void No_file_grows_into_the_place_where_everything_happens()
    {
        var tooLong = OwnCode.Where(file => file.Lines.Length > MostLines).ToList();

        tooLong.Where(file => !LongFiles.ContainsKey(file.Path)).Select(file => $"{file} has {file.Lines.Length} lines").Should().BeEmpty();
        LongFiles.Keys.Should().BeSubsetOf(tooLong.Select(file => file.Path), "an exception that nothing needs is taken out");
    }

    [Test]
    public void No_file_names_a_folder_of_one_machine() => LinesWith(MachinePath()).Should().BeEmpty();

    [Test]
    public void No_file_names_a_package_registry() =>
        LinesWith(new Regex(string.Join('|', RegistryHosts.Select(Regex.Escape)), RegexOptions.IgnoreCase)).Should().BeEmpty();

    [TestCase("see /wor" + "k/main/README.md")]
    [TestCase("\"/hom" + "e/ann/kit\"")]
    [TestCase("C:\\Use" + "rs\\ann")]
    [TestCase("file:///Use" + "rs/ann/kit")]
    public void A_folder_of_one_machine_is_recognised(string line) => MachinePath().IsMatch(line).Should().BeTrue();

    [TestCase("https://example.com/ho" + "me/page")]
    [TestCase("tests/wor" + "k/in/progress")]
    public void A_page_or_a_folder_of_the_kit_is_none(string line) => MachinePath().IsMatch(line).Should().BeFalse();

    private static IEnumerable<string> LinesWith(Regex pattern) =>
        from file in KitFile.All
        from line in file.Lines.Select((text, index) => (text, number: index + 1))
        where pattern.IsMatch(line.text)
        select $"{file}:{line.number}: {line.text.Trim()}";

    // Written in two parts where this file itself would match.
    [GeneratedRegex(@"(?<![\w.])/(work|home|root|tmp|mnt|Users|var)/|[A-Za-z]:[\\/]+Users\b", RegexOptions.IgnoreCase)]
    private static partial Regex MachinePath();
}
