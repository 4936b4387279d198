using System.Text.RegularExpressions;
using Grading;
using Interleaver.Rewriting;

namespace Interleaver.Tests.Rewriting;

/// <summary>
/// Modelled, pure or refused, never ignored: what the gate decides about every public member of the real assemblies. What is
/// refused, and what of threading stays as it is, is written beside the tests; UPDATE_GOLDEN=1 writes it anew.
/// </summary>
public partial class CoverageTests
{
    private static string Golden => Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Rewriting", "Coverage.txt");

    [Test]
    public void The_counts_are_those_in_the_document()
    {
        int Count(RulingKind kind) => Probe.All.Count(probe => probe.Ruling.Kind == kind);
        var counts = (Count(RulingKind.Modelled), Count(RulingKind.Pure), Count(RulingKind.Refused));
        TestContext.Out.WriteLine($"{Probe.All.Count} members: {counts.Item1} modelled, {counts.Item2} pure, {counts.Item3} refused");

        var quoted = Quoted().Match(File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md"))).Groups;

        (int.Parse(quoted[1].Value), int.Parse(quoted[2].Value), int.Parse(quoted[3].Value)).Should().Be(counts);
    }

    [Test]
    public void All_namespaces_are_there()
    {
        string[] all =
        [
            "System", "System.Collections.Concurrent", "System.Collections.Generic", "System.ComponentModel", "System.Diagnostics",
            "System.Runtime.CompilerServices", "System.Threading", "System.Threading.Channels", "System.Threading.Tasks",
            "System.Threading.Tasks.Dataflow", "System.Threading.Tasks.Sources", "System.Timers",
        ];

        CoveredTypes.All.Select(type => type.Namespace).Distinct().Should().BeEquivalentTo(all);
        Probe.All.Select(probe => probe.ToString()).Should().Contain(
        [
            "System.Threading.Thread: Void Start()", "System.Threading.Barrier: Void Dispose(Boolean)", "System.Threading.Lock+Scope",
            "System.Threading.Tasks.Task: System.Threading.Tasks.TaskFactory get_Factory()", "System.Random: Double Sample()",
        ]);
    }

    [Test]
    public void What_is_let_through_is_there_when_the_program_runs() =>
        Probe.All.Where(probe => probe.Missing is not null).Select(probe => $"{probe}: {probe.Missing}").Should().BeEmpty();

    [Test]
    public void What_is_refused_says_what_to_use_instead()
    {
        Probe.All.Where(probe => probe.Ruling.Kind == RulingKind.Refused && probe.Ruling.Reason.Length == 0).Should().BeEmpty();
        Probe.All.Where(probe => probe.Ruling.Reason.StartsWith("the engine does not model it, so", StringComparison.Ordinal))
            .Select(probe => probe.ToString()).Should().BeEmpty("that is only for what a later .NET adds");
    }

    [Test]
    public void What_is_refused_and_what_is_pure_stands_in_the_list()
    {
        var found = string.Join('\n', [.. RefusedTypes(), "", .. RefusedMembers(), "", .. PureTypes(), ""]);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Golden, found);
        }

        found.Should().Be(File.ReadAllText(Golden).ReplaceLineEndings("\n"), "Coverage.txt says so (UPDATE_GOLDEN=1 rewrites it)");
    }

    private static IEnumerable<string> RefusedTypes() =>
        Probe.All.Where(IsRefusedType).Select(probe => $"refused {probe.Type.FullName}: {probe.Ruling.Reason}");

    private static IEnumerable<string> RefusedMembers()
    {
        var types = Probe.All.Where(IsRefusedType).Select(probe => probe.Type).ToHashSet();
        return Probe.All.Where(probe => probe.Ruling.Kind == RulingKind.Refused && !types.Contains(probe.Type))
            .GroupBy(probe => (probe.Type, probe.Ruling.Reason))
            .Select(group => $"refused members of {group.Key.Type.FullName}: {string.Join(", ", Names(group))}: {group.Key.Reason}");
    }

    private static IEnumerable<string> PureTypes() =>
        Probe.All.Where(probe => probe.Member is null && probe.IsOfThreading && probe.Ruling.Kind == RulingKind.Pure)
            .Select(probe => $"pure {probe.Type.FullName}");

    private static IEnumerable<string> Names(IEnumerable<Probe> members) =>
        members.Select(probe => probe.Member!.Name.Replace("get_", "").Replace("set_", "")).Distinct().Order(StringComparer.Ordinal);

    private static bool IsRefusedType(Probe probe) => probe.Member is null && probe.Ruling.Kind == RulingKind.Refused;

    [GeneratedRegex(@"\*\*(\d+) are modelled, (\d+) pure and (\d+) refused\*\*")]
    private static partial Regex Quoted();
}
