using System.Globalization;

namespace EngineMutants;

/// <summary>What a test does while no mutant is switched on.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Milliseconds">How much of the processor it takes.</param>
/// <param name="Mutants">Those that it comes to.</param>
internal sealed record TestRun(string Name, double Milliseconds, HashSet<int> Mutants)
{
    /// <summary>Those that were written into a file, by their names.</summary>
    public static Dictionary<string, TestRun> Read(string file) => File.ReadLines(file).Select(line => line.Split('\t')).ToDictionary(
        parts => Uri.UnescapeDataString(parts[0]),
        parts => new TestRun(
            Uri.UnescapeDataString(parts[0]),
            double.Parse(parts[1], CultureInfo.InvariantCulture),
            [.. parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]));

    /// <summary>Writes them into a file.</summary>
    public static void Write(string file, IEnumerable<TestRun> runs) => File.WriteAllLines(
        file,
        runs.Select(run => string.Create(CultureInfo.InvariantCulture, $"{Uri.EscapeDataString(run.Name)}\t{run.Milliseconds}\t{string.Join(' ', run.Mutants)}")));

    /// <summary>Whether it comes to that mutant.</summary>
    public bool Reaches(int mutant) => Mutants.Contains(mutant);
}
