namespace Reports.Model;

/// <summary>A line of the learner's.</summary>
/// <param name="File">File name without folders.</param>
/// <param name="Line">From 1.</param>
/// <param name="Text">The line as it stands there, without the blanks around it.</param>
public sealed record CodeLine(string File, int Line, string Text);
