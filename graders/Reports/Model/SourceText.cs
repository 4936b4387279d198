namespace Reports.Model;

/// <summary>A file of the learner's, to show beside the steps.</summary>
/// <param name="File">File name without folders, as <see cref="Step.File"/> names it.</param>
/// <param name="Lines">Its lines.</param>
public sealed record SourceText(string File, IReadOnlyList<string> Lines);
