using Grading;
using Interleaver.Events;

namespace TestSupport;

/// <summary>
/// A source file that tries to get points, or to do harm, in some way that no lesson asks for. It is laid over the solution of
/// lesson 1, task 1. Lines at its top say what has to become of it: <c>// Expect: tampering</c>, <c>// Says: Type.Assembly</c>,
/// and <c>// Breaks: tasks 1, 2</c> where it is more than task 1. Marks at the ends of lines say where the diagnosis may point.
/// </summary>
public sealed class Attack(string file)
{
    /// <summary>The lesson that is attacked.</summary>
    public const string Lesson = "Lesson01.RunInThread";

    private const string Uncountable = "Processor";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Attacks");

    /// <summary>All of them, in order of their paths.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new Attack(path)),
    ];

    /// <summary>Those that a budget brings to an end, or that are refused.</summary>
    public static IReadOnlyList<Attack> Counted { get; } = [.. All.Where(attack => attack.Kind != Uncountable)];

    /// <summary>Those that keep a process busy where nobody can count: a worker gives them up, which is for ever at work then.</summary>
    public static IReadOnlyList<Attack> Uncounted { get; } = [.. All.Except(Counted)];

    /// <summary>Full path.</summary>
    public string File { get; } = file;

    /// <summary>What the submission says.</summary>
    public string Text { get; } = System.IO.File.ReadAllText(file);

    /// <summary>What sort of attack it is: the folder's name.</summary>
    public string Kind { get; } = Path.GetFileName(Path.GetDirectoryName(file)!);

    /// <summary>The folder name of the verdict that it must get.</summary>
    public string Expected => After("Expect").Single();

    /// <summary>What has to stand in the reason.</summary>
    public IReadOnlyList<string> Says => After("Says");

    /// <summary>Nothing of the submission is run.</summary>
    public bool IsRefused => Expected is "tampering" or "api-refused" or "does-not-compile";

    /// <summary>The tasks that lose points.</summary>
    public IReadOnlyList<int> Breaks => Marks.BrokenTasks([File]) is { Count: > 0 } tasks ? tasks : [1];

    /// <summary>Where it is laid over the solution.</summary>
    public static string Target => $"{Lesson}/OneThread.cs";

    /// <summary>The lines that the diagnosis may point at.</summary>
    public IReadOnlyList<SourceLine> Marked => [.. Marks.In([File]).Select(line => line with { File = Path.GetFileName(Target) })];

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Path.GetFileNameWithoutExtension(File)}";

    private IReadOnlyList<string> After(string word) =>
        [.. Text.Split('\n').Where(line => line.StartsWith($"// {word}: ", StringComparison.Ordinal)).Select(line => line[(word.Length + 5)..].Trim())];
}
