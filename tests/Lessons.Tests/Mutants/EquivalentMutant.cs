namespace Lessons.Tests.Mutants;

/// <summary>A mutant that is no mistake. One to a line: lesson | file | operator | the solution's line | reason.</summary>
public sealed record EquivalentMutant(string Lesson, string File, string Operator, string Code, string Reason)
{
    /// <summary>Reads the list; empty lines and those that begin with # say nothing.</summary>
    public static IReadOnlyList<EquivalentMutant> Read(string path) =>
    [
        .. from line in System.IO.File.ReadLines(path)
           where line.Length > 0 && line[0] != '#'
           let parts = line.Split(" | ")
           select parts.Length == 5 && parts[4].Length > 0
               ? new EquivalentMutant(parts[0], parts[1], parts[2], parts[3], parts[4])
               : throw new FormatException($"{Path.GetFileName(path)}: five parts with \" | \" between them are needed: {line}"),
    ];

    /// <summary>Whether the mutant is meant. By the text of the line, which stays when lines move.</summary>
    public bool Describes(Mutant mutant) => (Lesson, File, Operator, Code) == (mutant.Lesson, mutant.File, mutant.Operator, mutant.Code);
}
