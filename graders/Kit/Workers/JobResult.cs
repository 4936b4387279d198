using Reports.Model;

namespace Kit.Workers;

/// <summary>What a worker answers.</summary>
/// <param name="Lesson">The graded lesson.</param>
/// <param name="IsSpent">
/// Whether the submission has left something behind that the next one could feel: memory that it keeps, or a thread that did not
/// come back. Then the process must grade no more.
/// </param>
public sealed record JobResult(GradedLesson Lesson, bool IsSpent);
