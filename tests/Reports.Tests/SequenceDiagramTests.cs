using Reports.Formats;
using Reports.Model;

namespace Reports.Tests;

/// <summary>A diagram is what Mermaid understands, and shows who did what, in which order.</summary>
public class SequenceDiagramTests
{
    [Test]
    public void A_race_marks_both_accesses_and_joins_them()
    {
        var diagram = SequenceDiagram.Of(Sample.Race.Interleaving!);

        MermaidGrammar.Check(diagram);
        diagram.Should().Contain("  rect rgba(255, 0, 0, 0.2)\n    Note over t1: Counter.cs:12 writes _total = 1\n  end\n");
        diagram.Should().Contain("    Note over t2: Counter.cs:12 reads _total = 0\n  end\n  t1--xt2: nothing puts these two in order\n");
        diagram.Should().Contain("  participant t2 as thread 2#59; end\n").And.Contain("… 3 earlier steps were not kept");
        diagram.Should().NotContain("reads amount", "only one thread touches it");
    }

    [Test]
    public void Who_waits_points_at_who_holds()
    {
        var deadlock = Sample.Run.Lessons[1].Tasks[1].Checks[0].Interleaving!;

        var diagram = SequenceDiagram.Of(deadlock);

        MermaidGrammar.Check(diagram);
        diagram.Should().Contain("  t1-xt0: Bank.cs:15 WAITS for a\n").And.Contain("  t0-xt1: Bank.cs:15 WAITS for b\n");
        diagram.Should().Contain("Note over t0: starts a thread\n", "a step of the check has no place");
    }

    [Test]
    public void Two_holders_of_one_name_are_not_guessed_between()
    {
        var steps = new[] { Take(0, "gate"), Take(1, "gate"), Wait(2, "gate") };

        SequenceDiagram.Of(Of(steps)).Should().Contain("Note over t2: A.cs:2 WAITS for gate\n").And.NotContain("-x");
    }

    [Test]
    public void A_long_one_keeps_its_end_and_where_the_collision_began()
    {
        var steps = Enumerable.Range(0, 500).Select(i => Access(i % 2, StepKind.Write, i)).ToList();

        var diagram = SequenceDiagram.Of(Of(steps) with { Collision = [3, 499] });

        MermaidGrammar.Check(diagram);
        diagram.Split('\n').Count(line => line.Contains("A.cs")).Should().Be(SequenceDiagram.MostRows);
        diagram.Should().Contain("A.cs:3 ").And.Contain("A.cs:499 ").And.Contain("… 457 rows are left out").And.Contain("… 3 rows are left out");
    }

    [Test]
    public void Odd_text_means_nothing_in_it()
    {
        foreach (var letter in Enumerable.Range(0, 128).Select(code => (char)code).Append('\ud800'))
        {
            var text = $"{letter}end{letter}{letter}";
            var interleaving = Of([Access(0, StepKind.Other, 1) with { What = text, File = text }]) with { Threads = [text] };

            MermaidGrammar.Check(SequenceDiagram.Of(interleaving));
        }

        MermaidGrammar.Check(SequenceDiagram.Of(Of([Access(0, StepKind.Other, 1) with { What = Sample.Odd }]) with { Threads = [Sample.Odd] }));
    }

    [Test]
    public void Where_nothing_can_be_told_there_is_no_diagram() => SequenceDiagram.Of(Of([Access(0, StepKind.Line, 1) with { What = "" }])).Should().BeEmpty();

    [TestCase("sequenceDiagram\n  Note over t0: a\n", Description = "nobody was introduced")]
    [TestCase("sequenceDiagram\n  participant t0 as a; b\n")]
    [TestCase("sequenceDiagram\n  participant t0 as a\n  Note over t0: a # b\n")]
    [TestCase("sequenceDiagram\n  participant t0 as a\n  rect rgba(255, 0, 0, 0.2)\n")]
    [TestCase("flowchart\n")]
    public void What_Mermaid_would_refuse_is_found(string diagram) =>
        FluentActions.Invoking(() => MermaidGrammar.Check(diagram)).Should().Throw<FormatException>();

    private static Interleaving Of(IReadOnlyList<Step> steps) => new(1, ["a", "b", "c"], steps, 0, [], []);

    private static Step Access(int thread, StepKind kind, int line) => new(thread, kind, "A.cs", line, "writes x", 0, "", [], "");

    private static Step Take(int thread, string name) => new(thread, StepKind.Take, "A.cs", 1, $"takes {name}", 0, "", [name], "");

    private static Step Wait(int thread, string name) => new(thread, StepKind.Wait, "A.cs", 2, $"WAITS for {name}", 0, "", [], name);
}
