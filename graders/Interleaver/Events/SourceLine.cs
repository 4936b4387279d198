namespace Interleaver.Events;

/// <summary>A line of a source file; <see cref="File"/> is the bare file name, so that it reads the same on every machine.</summary>
/// <param name="File">File name without folders.</param>
/// <param name="Line">1-based line number; 0 when unknown.</param>
public readonly record struct SourceLine(string File, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
