using Interleaver.Events;

namespace Grading.Compilation;

/// <summary>A compiler's error.</summary>
/// <param name="Line">Where; line 0 when it concerns no line.</param>
/// <param name="Column">1-based; 0 when it concerns no line.</param>
/// <param name="Code">Such as CS1002.</param>
/// <param name="Message">In the compiler's words, in English.</param>
public sealed record CompileError(SourceLine Line, int Column, string Code, string Message)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Line.Line > 0 ? $"{Line.File}({Line.Line},{Column}): {Code} {Message}" : $"{Line.File}: {Code} {Message}";
}
