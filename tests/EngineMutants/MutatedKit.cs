using System.Diagnostics;
using System.Text.RegularExpressions;
using Grading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestSupport;

namespace EngineMutants;

/// <summary>A copy of the kit whose engine has all mutants in it.</summary>
internal sealed partial class MutatedKit : IDisposable
{
    private const int MostMutants = 50_000;
    private const string Trials = "tests/EngineMutants";

    /// <summary>The folder of the engine, from the root.</summary>
    public const string Engine = "graders/Interleaver";

    /// <summary>The argument by which the program knows that it is the copy's.</summary>
    public const string Trying = "try";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("mutants");
    private readonly HashSet<int> left = [];

    private MutatedKit()
    {
    }

    /// <summary>Those that compile.</summary>
    public IReadOnlyList<Mutant> Mutants { get; private set; } = [];

    /// <summary>Copies, changes and builds. What does not compile is left out, until all does.</summary>
    /// <param name="part">Which files of the engine: a regular expression that is in their path.</param>
    /// <exception cref="InvalidOperationException">It cannot be built, and that is no mutant's fault.</exception>
    public static MutatedKit Make(string part)
    {
        var kit = new MutatedKit();
        KitCopy.To(kit.root.FullName);
        File.WriteAllText(Path.Combine(kit.root.FullName, Engine, "Mutation.cs"), $$"""
            namespace Interleaver;

            /// <summary>The switches of all mutants.</summary>
            public static class Mutation
            {
                /// <summary>The one that is on.</summary>
                public static int Active { get; set; } = -1;

                /// <summary>Those that were asked for.</summary>
                public static bool[] Reached { get; } = new bool[{{MostMutants}}];

                /// <summary>Whether it is on.</summary>
                public static bool Is(int number)
                {
                    Reached[number] = true;
                    return number == Active;
                }
            }
            """);
        while (!kit.Build(part))
        {
        }

        return kit;
    }

    /// <summary>Starts the copy's own program, which tries mutants as it is asked to.</summary>
    /// <param name="core">On which core.</param>
    /// <param name="tests">By which tests: a regular expression that is in their names.</param>
    public Process StartTrials(int core, string tests) => Start(
        "taskset", ["-c", $"{core}", "dotnet", Path.Combine(Trials, "bin", "Debug", "net10.0", "EngineMutants.dll"), Trying, tests], root.FullName);

    /// <inheritdoc/>
    public void Dispose() => root.Delete(recursive: true);

    private bool Build(string part)
    {
        var mutants = new List<Mutant>();
        foreach (var source in SourceFiles.Below(Path.Combine(Repository.Root, Engine), "*.cs").Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(Repository.Root, source);
            if (Regex.IsMatch(file, part))
            {
                var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(source)).GetRoot();
                File.WriteAllText(Path.Combine(root.FullName, file), new Switches(file, mutants, left).Visit(tree).ToFullString());
            }
        }

        using var process = Start(
            "dotnet", ["build", Trials, "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false"], root.FullName);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var broken = Error().Matches(output).SelectMany(error => SwitchesOn(error.Groups[1].Value, int.Parse(error.Groups[2].Value))).ToList();
        if (process.ExitCode != 0 && !broken.Any(left.Add))
        {
            throw new InvalidOperationException(output);
        }

        left.UnionWith(broken);
        Mutants = [.. mutants.Where(mutant => !left.Contains(mutant.Number))];
        return process.ExitCode == 0;
    }

    // An error names a line, not a switch: all of that line are left out, or of the member that it is in.
    private static IEnumerable<int> SwitchesOn(string file, int line)
    {
        var text = File.ReadAllText(file);
        var member = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Last(member => member.GetLocation().GetLineSpan() is var span && span.StartLinePosition.Line < line && span.EndLinePosition.Line >= line - 1);
        List<int>[] found = [Numbers(text.Split('\n')[line - 1]), Numbers(member.ToString())];
        return found.FirstOrDefault(numbers => numbers.Count > 0, []);
    }

    private static List<int> Numbers(string code) => [.. Number().Matches(code).Select(number => int.Parse(number.Groups[1].Value))];

    private static Process Start(string command, string[] arguments, string folder) => Process.Start(
        new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        })!;

    [GeneratedRegex(@"^\s*(\S.*?)\((\d+),\d+\): error ", RegexOptions.Multiline)]
    private static partial Regex Error();

    [GeneratedRegex(@"Mutation\.Is\((\d+)\)")]
    private static partial Regex Number();
}
