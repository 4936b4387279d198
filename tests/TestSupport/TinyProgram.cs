using System.Text.RegularExpressions;
using Grading;
using Interleaver.Checking;
using Interleaver.Events;

namespace TestSupport;

/// <summary>
/// A program of one file, filed by the verdict that it must get. Marks at the ends of lines say where the diagnosis may point;
/// lines at the top of the file may say more: <c>// Interleavings: 6</c>, <c>// Time: adversarial</c>, <c>// May spin</c>,
/// <c>// Says: main waits for the lock gates[1]</c>.
/// </summary>
public sealed partial class TinyProgram(string file)
{
    /// <summary>All of them.</summary>
    public static IEnumerable<TinyProgram> All { get; } =
    [
        .. Enum.GetValues<VerdictKind>().Select(kind => Path.Combine(Folder, Slug.Of(kind))).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal)).Select(file => new TinyProgram(file)),
    ];

    /// <summary>Those that the gate lets through.</summary>
    public static IEnumerable<TinyProgram> Run => All.Where(program => !program.IsRefused);

    /// <summary>Those that it does not.</summary>
    public static IEnumerable<TinyProgram> Refused => All.Where(program => program.IsRefused);

    /// <summary>Those that are right.</summary>
    public static IEnumerable<TinyProgram> Passed => All.Where(program => program.Verdict == Slug.Of(VerdictKind.Passed));

    /// <summary>Those that run and are wrong.</summary>
    public static IEnumerable<TinyProgram> Failed => Run.Where(program => program.Verdict != Slug.Of(VerdictKind.Passed));

    /// <summary>Full path.</summary>
    public string File { get; } = file;

    /// <summary>The folder's name.</summary>
    public string Verdict => Path.GetFileName(Path.GetDirectoryName(File)!);

    /// <summary>The lines that the diagnosis may point at.</summary>
    public IReadOnlyList<SourceLine> Marked => Marks.In([File]);

    /// <summary>What kinds of threading it uses.</summary>
    public IEnumerable<ProgramKind> Kinds => ProgramKind.All.Where(kind => kind.IsIn(Text));

    /// <summary>How many interleavings there are in theory; null where it does not say.</summary>
    public int? Interleavings => InterleavingsLine().Match(Text) is { Success: true } match ? int.Parse(match.Groups[1].Value) : null;

    /// <summary>What has to stand in the report, word for word.</summary>
    public IEnumerable<string> Says => SaysLine().Matches(Text).Select(match => match.Groups[1].Value.TrimEnd());

    private static string Folder => Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Programs");

    private bool IsRefused => Verdict == Slug.Of(VerdictKind.ApiRefused) || Verdict == Slug.Of(VerdictKind.Tampering);

    private string Text => System.IO.File.ReadAllText(File);

    /// <summary>Compiles, rewrites, loads and explores it, all of it anew.</summary>
    public Verdict Explore(Func<Settings, Settings>? change = null)
    {
        var settings = new Settings
        {
            Time = Text.Contains("// Time: adversarial", StringComparison.Ordinal) ? TimeMode.Adversarial : TimeMode.Patient,
            MaySpin = Text.Contains("// May spin", StringComparison.Ordinal),
        };
        return Interleaver.Checking.Explore.Run(Programs.Load(File), change is null ? settings : change(settings));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Verdict} {Path.GetFileNameWithoutExtension(File)}";

    [GeneratedRegex("^// Interleavings: ([0-9]+)", RegexOptions.Multiline)]
    private static partial Regex InterleavingsLine();

    [GeneratedRegex("^// Says: (.+)$", RegexOptions.Multiline)]
    private static partial Regex SaysLine();
}
