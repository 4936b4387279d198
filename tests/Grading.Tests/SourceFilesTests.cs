using System.Text;
using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>Folders and files: none, too few, too many, in strange places and encodings.</summary>
public class SourceFilesTests
{
    [Test]
    public void A_lesson_without_sources_costs_that_lesson_alone([Values] bool keepsFolder)
    {
        using var learner = new Learner();
        Directory.Delete(learner[First], recursive: true);
        if (keepsFolder)
        {
            Directory.CreateDirectory(learner[First]);
        }

        var grades = Grade(learner.Root);

        grades.ShouldBeRefused(First, VerdictKind.DoesNotCompile)
            .Should().Be("does not compile: there is no source file in Lesson01.RunInThread");
        grades.ShouldBeFull(Third);
    }

    [Test]
    public void A_file_that_nobody_else_uses_is_missed_by_the_checks_that_use_it()
    {
        using var learner = new Learner();
        File.Delete(learner[$"{Third}/Theatre.cs"]);

        var failure = Grade(learner.Root).ShouldLoseOnly(Third, 3);

        failure.Verdict.Should().Be(VerdictKind.DoesNotCompile);
        Grades.WhatIsWrong(failure).Should().Be("does not compile: the checks use the class Theatre; there is none of that name in the namespace Lesson03");
    }

    [Test]
    public void A_file_that_the_demo_uses_is_missed_by_the_compiler()
    {
        using var learner = new Learner();
        File.Delete(learner[$"{Third}/Guard.cs"]);

        var grades = Grade(learner.Root);

        grades.ShouldBeRefused(Third, VerdictKind.DoesNotCompile).Should().StartWith("does not compile: Program.cs(5,17): CS0246 ").And.Contain("'Guard'");
        grades.ShouldBeFull(First);
    }

    [TestCase("utf-8", "\n", TestName = "A byte order mark is no mistake")]
    [TestCase("utf-16", "\n", TestName = "UTF-16 is no mistake")]
    [TestCase("utf-8", "\r\n", TestName = "Line ends of Windows are no mistake")]
    public void An_encoding_is_no_mistake(string encoding, string lineEnd)
    {
        using var learner = new Learner();
        foreach (var file in Directory.GetFiles(learner.Root, "*.cs", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings(lineEnd), Encoding.GetEncoding(encoding));
        }

        var grades = Grade(learner.Root);

        grades.ShouldBeFull(First);
        grades.ShouldBeFull(Third);
    }

    [Test]
    public void Line_ends_and_a_byte_order_mark_change_no_line_number_and_no_word()
    {
        using var learner = new Learner();
        var plain = learner.TryInTask1("action(); return;").Failed[0].Text;
        var file = learner[$"{First}/OneThread.cs"];
        File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"), Encoding.UTF8);

        Grade(learner.Root).Failed[0].Text.Should().Be(plain).And.Contain("OneThread.cs:7");
    }

    [Test]
    public void Letters_of_all_languages_and_folders_are_fine()
    {
        using var learner = new Learner();
        Directory.CreateDirectory(learner[$"{First}/Meine Fäden/ещё"]);
        File.WriteAllText(learner[$"{First}/Meine Fäden/ещё/Fädchen.cs"], """
            class Fädchen
            {
                public int Zähler;
                public void Zähle() => Zähler++;
            }
            """);

        var failure = learner.TryInTask1("var f = new Fädchen(); var t = new Thread(f.Zähle); t.Start(); f.Zähle(); t.Join();").ShouldLoseOnly(First, 1);

        failure.Verdict.Should().Be(VerdictKind.DataRace);
        failure.Text.Should().Contain("Zähler").And.Contain("(Fädchen.cs:4)");
    }

    [Test]
    public void Hidden_companions_of_a_source_are_no_sources()
    {
        using var learner = new Learner();
        File.WriteAllBytes(learner[$"{First}/._OneThread.cs"], [0, 5, 22, 7, 0]);
        File.CreateSymbolicLink(learner[$"{First}/.#OneThread.cs"], "somebody@nowhere.1234");
        Directory.CreateSymbolicLink(learner[$"{First}/.editor"], ".");

        Grade(learner.Root).ShouldBeFull(First);
    }

    [TestCase("nowhere.cs", TestName = "A link to nowhere is not followed")]
    [TestCase("OneThread.cs", TestName = "A link to a file beside it is not followed")]
    [TestCase("/dev/zero", TestName = "A link to a file without an end is not followed")]
    public void A_link_to_a_file_is_named(string target)
    {
        using var learner = new Learner();
        File.CreateSymbolicLink(learner[$"{First}/Mine.cs"], target);

        ShouldBeRefused(learner, "Mine.cs");
    }

    [Test]
    public void Somebody_elses_solution_is_not_a_learners_by_a_link()
    {
        using var learner = new Learner();
        var theirs = Path.Combine(Repository.Root, "solutions", First);
        Directory.Delete(learner[First], recursive: true);
        Directory.CreateSymbolicLink(learner[First], theirs);

        ShouldBeRefused(learner, First);
    }

    [Test]
    public void Links_that_lead_round_in_circles_are_named()
    {
        using var learner = new Learner();
        Directory.CreateSymbolicLink(learner[$"{First}/again"], ".");
        Directory.CreateSymbolicLink(learner[$"{First}/and_again"], "..");

        ShouldBeRefused(learner, "again");
    }

    private static void ShouldBeRefused(Learner learner, string link)
    {
        var grades = Grade(learner.Root);

        grades.ShouldBeRefused(First, VerdictKind.DoesNotCompile)
            .Should().StartWith($"does not compile: {link} is a link, and links are not followed: put what it leads to in its place");
        grades.ShouldBeFull(Third);
    }
}
