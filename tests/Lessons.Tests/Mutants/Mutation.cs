using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants;

/// <summary>One way to make a right program wrong: where, and what stands there instead.</summary>
/// <param name="Changes">What is replaced, in order of place. Line breaks stay, so that line numbers do.</param>
public sealed record Mutation(params TextChange[] Changes)
{
    /// <summary>What a reader is pointed at.</summary>
    public int Position { get; init; } = Changes[0].Span.Start;

    /// <summary>Replaces one piece of text.</summary>
    public static Mutation Replace(TextSpan span, string text) => new(new TextChange(span, text));
}
