using Grading;
using TestSupport;

namespace EngineMutants;

/// <summary>
/// Why mutants survive, as <c>Survivors/*.txt</c> has it: a line that is not indented says why, and the indented ones below it say
/// which, as <see cref="Mutant.Description"/> does. What begins with # is a heading.
/// </summary>
internal sealed class Explanations
{
    private const string Folder = "tests/EngineMutants/Survivors";

    private readonly Dictionary<string, string> reasons = new(StringComparer.Ordinal);

    /// <summary>Reads all of them.</summary>
    /// <exception cref="FormatException">Two explain the same mutant, or a mutant has no reason above it.</exception>
    public static Explanations Read()
    {
        var read = new Explanations();
        foreach (var file in SourceFiles.Below(Path.Combine(Repository.Root, Folder), "*.txt"))
        {
            read.Add(file);
        }

        return read;
    }

    /// <summary>Why it survives; null if nobody has said so.</summary>
    public string? Of(Mutant mutant) => reasons.GetValueOrDefault(mutant.Description);

    /// <summary>What is explained though there is no such mutant any more.</summary>
    /// <param name="mutants">All mutants of some of the engine's files.</param>
    public IEnumerable<string> OfNone(IReadOnlyList<Mutant> mutants)
    {
        var (there, files) = (mutants.Select(mutant => mutant.Description).ToHashSet(), mutants.Select(mutant => FileOf(mutant.Description)).ToHashSet());
        return reasons.Keys.Where(description => files.Contains(FileOf(description)) && !there.Contains(description));
    }

    private static string FileOf(string description) => description[..description.IndexOf("  ", StringComparison.Ordinal)];

    private void Add(string file)
    {
        string? reason = null;
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                reason = null;
            }
            else if (line[0] != ' ')
            {
                reason = line;
            }
            else if (reason is null || !reasons.TryAdd(line.Trim(), reason))
            {
                throw new FormatException($"{Path.GetFileName(file)}:{number + 1}: {(reason is null ? "no reason" : "explained twice")}: {line.Trim()}");
            }
        }
    }
}
