using Grading;
using Kit.Class;
using Reports.Model;

namespace Kit.Tests;

/// <summary>A class graded for real, by worker processes.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ClassGradingTests : IDisposable
{
    private const string EatsAllMemory = """
        using System;
        using System.Collections.Generic;

        namespace Lesson01;

        public static class OneThread
        {
            private static readonly List<byte[]> Kept = [];

            public static void RunAndWait(Action action)
            {
                while (true)
                {
                    Kept.Add(new byte[50_000_000]);
                }
            }
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void Whoever_eats_all_memory_costs_nobody_else_a_point()
    {
        Submit("ann", "solutions");
        Submit("bob", "solutions");
        Submit("mal", "solutions");
        folder.Write("class/ann/Lesson01.RunInThread/OneThread.cs", EatsAllMemory);

        var runs = Grade(out _);

        runs.Select(run => run.Folder).Should().Equal("ann", "bob", "mal");
        runs[0].Lessons[0].Tasks[0].Earned.Should().Be(0);
        runs[0].Lessons.Skip(1).Should().OnlyContain(lesson => lesson.IsDone, "the others of the same student are graded all the same");
        runs.Skip(1).Should().OnlyContain(run => run.Earned == run.Points);
    }

    [Test]
    public void A_second_run_grades_only_what_has_changed()
    {
        Submit("ann", "exercises");
        Submit("bob", "exercises");
        var first = Grade(out var lessonsAtFirst);
        folder.Write("class/bob/Lesson01.RunInThread/OneThread.cs", "a change that does not compile");

        var second = Grade(out var lessonsThen);

        lessonsAtFirst.Should().Be(2 * LessonCatalogue.All.Count());
        lessonsThen.Should().Be(LessonCatalogue.All.Count());
        second[0].Should().BeEquivalentTo(first[0]);
        second[1].Sources.Should().NotBe(first[1].Sources);
        second[1].Lessons[0].Tasks[0].Checks[0].Verdict.Should().Be("does not compile");
    }

    [TestCase("{ \"kit\": ")]
    [TestCase("null")]
    [TestCase("")]
    public void A_report_that_cannot_be_read_is_made_anew(string text)
    {
        Submit("ann", "exercises");
        folder.Write("out/ann/grades.json", text);

        Grade(out var lessons);

        lessons.Should().Be(LessonCatalogue.All.Count());
        folder.Read("out/ann/grades.json").Should().Contain("\"points\": 100");
    }

    private void Submit(string student, string from)
    {
        foreach (var lesson in LessonCatalogue.All)
        {
            folder.Copy(Path.Combine(Repository.Root, from, lesson), $"class/{student}/{lesson}");
        }
    }

    private IReadOnlyList<GradedRun> Grade(out int lessons)
    {
        var count = 0;
        var runs = new ClassGrading(workers: 1).Grade(StudentFolders.In(folder.PathOf("class"), folder.PathOf("out")), _ => count++);
        lessons = count;
        return runs;
    }
}
