using Grading;
using Grading.Submissions;
using Interleaver.Checking;

namespace Lessons.Tests;

/// <summary>The two ends of the scale: untouched stubs earn nothing, solutions earn everything.</summary>
public class StubsAndSolutionsTests
{
    [TestCaseSource(typeof(LessonCatalogue), nameof(LessonCatalogue.All))]
    public void An_untouched_stub_is_not_started_in_every_check(string lesson)
    {
        var results = Kit.Grade(Submission.FromFolder(lesson, Kit.Folder("exercises", lesson)));

        results.Should().NotBeEmpty();
        results.Should().OnlyContain(r => r.Verdict == VerdictKind.NotStarted, "nothing may be earned for nothing");
        results.Should().OnlyContain(r => r.Text.Contains($"TODO {r.Check.Task.Lesson}.{r.Check.Task.Number}") && r.Text.Contains(".cs:"));
    }

    [TestCaseSource(typeof(LessonCatalogue), nameof(LessonCatalogue.All))]
    public void The_solution_earns_every_point(string lesson)
    {
        var results = Kit.Grade(Submission.FromFolder(lesson, Kit.Folder("solutions", lesson)));

        results.Should().HaveCount(Kit.Checks.Count(c => c.Lesson == lesson));
        results.Where(r => !r.Passed).Select(r => $"{r.Check.Method.Name}: {r.Text}").Should().BeEmpty();
    }

    [Test]
    public void Every_lesson_has_the_points_that_the_course_gives_it()
    {
        var points = Kit.Checks.GroupBy(c => c.Task.Lesson).ToDictionary(g => g.Key, g => g.Sum(c => c.Check.Points));

        points.Should().Equal(new Dictionary<int, int> { [1] = 10, [2] = 12, [3] = 18, [4] = 16, [5] = 15, [6] = 16, [7] = 13 });
    }

    // Tests are looked for where no lesson is. There a class that needs one to be loaded takes all checks with it.
    [Test]
    public void No_class_of_the_checks_derives_from_a_learners()
    {
        var bases = Kit.Graders.GetTypes().SelectMany(type => type.GetInterfaces().Append(type.BaseType)).OfType<Type>();

        bases.Select(type => type.Assembly.GetName().Name).Should().NotContain(LessonCatalogue.All);
    }
}
