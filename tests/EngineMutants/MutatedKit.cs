using System.Diagnostics;
using System.Text.RegularExpressions;
using Grading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineMutants;

/// <summary>A copy of the kit whose engine has all mutants in it, and the tests of the engine.</summary>
internal sealed partial class MutatedKit : IDisposable
{
    private const string Engine = "graders/Interleaver";
    private const string Tests = "tests/Interleaver.Tests";
    private const string ActiveMutant = "MUTANT";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("mutants");
    private readonly HashSet<int> left = [];

    private MutatedKit()
    {
    }

    /// <summary>Those that compile.</summary>
    public IReadOnlyList<Mutant> Mutants { get; private set; } = [];

    /// <summary>Copies, changes and builds. What does not compile is left out, until all does.</summary>
    /// <param name="part">Which files of the engine: only those with this in their path.</param>
    /// <exception cref="InvalidOperationException">It cannot be built, and that is no mutant's fault.</exception>
    public static MutatedKit Make(string part)
    {
        var kit = new MutatedKit();
        foreach (var file in Output("git", ["ls-files", "-z"], Repository.Root).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var target = Path.Combine(kit.root.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Root, file), target);
        }

        File.WriteAllText(Path.Combine(kit.root.FullName, Engine, "Mutation.cs"), $$"""
            namespace Interleaver;

            internal static class Mutation
            {
                private static readonly int Active = int.TryParse(System.Environment.GetEnvironmentVariable("{{ActiveMutant}}"), out var number) ? number : -1;

                public static bool Is(int number) => number == Active;
            }
            """);
        while (!kit.Build(part))
        {
        }

        return kit;
    }

    /// <summary>Runs tests with one mutant switched on, as far as the first that fails; how many seconds it took, or null when none did fail.</summary>
    /// <param name="mutant">Its number, or -1 for none.</param>
    /// <param name="filter">Which tests, as `--filter` takes it.</param>
    /// <param name="patience">Who takes longer is caught, too: a mutant that never comes to an end.</param>
    public double? Catch(int mutant, string filter, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(
            "dotnet", ["test", Path.Combine(Tests, "bin", "Debug", "net10.0", "Interleaver.Tests.dll"), "--filter", filter, "--", "NUnit.StopOnError=true"],
            root.FullName, mutant);
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            return clock.Elapsed.TotalSeconds;
        }

        return process.ExitCode == 0 && output.Result.Contains("Passed!", StringComparison.Ordinal) ? null : clock.Elapsed.TotalSeconds;
    }

    /// <inheritdoc/>
    public void Dispose() => root.Delete(recursive: true);

    private bool Build(string part)
    {
        var mutants = new List<Mutant>();
        foreach (var source in SourceFiles.Below(Path.Combine(Repository.Root, Engine), "*.cs").Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(Repository.Root, source);
            if (file.Contains(part, StringComparison.Ordinal))
            {
                var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(source)).GetRoot();
                File.WriteAllText(Path.Combine(root.FullName, file), new Switches(file, mutants, left).Visit(tree).ToFullString());
            }
        }

        using var process = Start(
            "dotnet", ["build", Tests, "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false"], root.FullName, -1);
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

    private static string Output(string command, string[] arguments, string folder)
    {
        using var process = Start(command, arguments, folder, -1);
        return process.StandardOutput.ReadToEnd();
    }

    private static Process Start(string command, string[] arguments, string folder, int mutant) => Process.Start(
        new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { [ActiveMutant] = $"{mutant}", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        })!;

    [GeneratedRegex(@"^\s*(\S.*?)\((\d+),\d+\): error ", RegexOptions.Multiline)]
    private static partial Regex Error();

    [GeneratedRegex(@"Mutation\.Is\((\d+)\)")]
    private static partial Regex Number();
}
