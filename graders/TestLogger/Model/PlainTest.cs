namespace TestLogger.Model;

/// <summary>A test that is no check of a lesson: it has no points and stands in a plain list.</summary>
/// <param name="Name">The test's full name.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it failed or was skipped; null where it passed.</param>
public sealed record PlainTest(string Name, Outcome Outcome, Reason? Reason);
