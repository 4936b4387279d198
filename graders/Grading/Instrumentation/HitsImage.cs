namespace Grading.Instrumentation;

/// <summary>What notes which of coverlet's marks are reached, as an assembly of its own.</summary>
/// <param name="Name">Name of that assembly.</param>
/// <param name="Code">The PE image.</param>
public sealed record HitsImage(string Name, byte[] Code);
