namespace Interleaver.Events;

/// <summary>One instruction of rewritten code that announces something: where it is and what it touches.</summary>
/// <param name="Line">The source line.</param>
/// <param name="Method">The method, as a reader of the source names it.</param>
/// <param name="Subject">What the instruction touches: a field, a variable, a lock; empty when it has no name.</param>
/// <param name="Path">Full path of the file, for reading the excerpt; never printed.</param>
/// <param name="IsLearners">False for code of the check itself, which a learner is never shown.</param>
public sealed record Place(SourceLine Line, string Method, string Subject, string Path, bool IsLearners)
{
    /// <summary>Whether nothing but a brace is there: where a block is left, a lock with it, and nothing to read.</summary>
    public bool IsBrace { get; init; }

    /// <summary>Stands for code that has no source.</summary>
    public static readonly Place Unknown = new(new SourceLine("?", 0), "", "", "", false);

    /// <summary>How a <see cref="Subject"/> ends that is an element of an array.</summary>
    public const string AnyElement = "[]";

    /// <summary>The subject, when the instruction touches this slot: which element of an array it is.</summary>
    public string SubjectAt(int slot) =>
        Subject.EndsWith(AnyElement, StringComparison.Ordinal) ? $"{Subject[..^AnyElement.Length]}[{slot}]" : Subject;
}
