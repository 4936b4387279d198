using Grading.Checks;
using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>GRADE and REPLAY as a learner may set them, also wrongly.</summary>
public class SettingsTests
{
    [TestCase("nowhere", "nothing graded: there is no folder nowhere. GRADE takes a path, absolute or from the repository's root")]
    [TestCase("README.md", "nothing graded: there is no folder README.md. GRADE takes a path, absolute or from the repository's root")]
    [TestCase("exercises/Lesson01.RunInThread", "nothing graded: exercises/Lesson01.RunInThread holds no lesson. GRADE takes the folder that Lesson01.RunInThread and the others are in")]
    public void A_folder_without_lessons_is_told_in_words(string folder, string expected) =>
        new GradingRequest(folder).Objection.Should().Be(expected);

    [TestCase("exercises")]
    [TestCase("exercises/")]
    [TestCase("solutions")]
    [TestCase("./tests/../solutions")]
    [TestCase("")]
    [TestCase(null)]
    public void A_folder_with_lessons_is_fine(string? folder) => new GradingRequest(folder).Objection.Should().BeNull();

    [TestCase("nonsense")]
    [TestCase("3")]
    [TestCase("3:")]
    [TestCase("-1:2")]
    [TestCase("3:x")]
    [TestCase("5:1,3:1")]
    [TestCase("3:1,,4:1")]
    [TestCase("99999999999:1")]
    public void A_schedule_that_is_none_is_told_in_words(string replay) =>
        new GradingRequest("solutions", replay).Objection.Should()
            .StartWith($"nothing replayed: REPLAY='{replay}' is not a schedule: ").And.EndWith("should read like 17:2 (at choice 17 run thread 2), numbers ascending.");

    [Test]
    public void A_replay_shows_the_same_failure()
    {
        using var learner = new Learner();
        var failure = learner.Write($"{Third}/Counter.cs", """
            namespace Lesson03;
            public class Counter
            {
                private int value;
                public void Increment() => Add(1);
                public int Add(int amount) => value += amount;
                public int Value => value;
            }
            """).Failed[0];

        var again = CheckRunner.Run(failure.Check, LoadedOf(learner), failure.Failure!.Schedule, learner.Root);

        again.Verdict.Should().Be(failure.Verdict);
        again.Text.Split('\n')[0].Should().Be(failure.Text.Split('\n')[0]);
    }

    [TestCase("0:5")]
    [TestCase("1:1,2:0,3:1,400:7,90000:2")]
    [TestCase("2:t")]
    public void A_schedule_that_no_longer_fits_still_ends(string replay)
    {
        using var learner = new Learner();

        Grade(learner.Root, replay).Results.Should().OnlyContain(result => result.Passed);
    }

    [Test]
    public void The_command_that_replays_names_the_folder_and_one_check()
    {
        using var learner = new Learner();

        var failure = learner.TryInTask1("action(); return;").Failed[0];

        failure.Text.Should().Contain($"dotnet test -e GRADE={learner.Root} --filter Task1OneThread.TheActionRunsOnceOnAnotherThread -e REPLAY=-");
        ReplayCommand.For(failure.Check, failure.Failure!.Schedule, "my work").Should().StartWith("dotnet test -e \"GRADE=my work\" --filter ");
        ReplayCommand.For(failure.Check, failure.Failure.Schedule, null).Should().StartWith("dotnet test --filter ");
    }

    [Test]
    public void What_filters_one_check_filters_no_other()
    {
        var names = AllChecks.Select(check => $"{check.Method.DeclaringType!.FullName}.{check.Method.Name}").ToList();

        AllChecks.Select(ReplayCommand.Filter).Should().OnlyContain(filter => names.Count(name => name.Contains(filter)) == 1);
    }

    private static Grading.Submissions.LoadedLesson LoadedOf(Learner learner) =>
        Submissions.LoadedLesson.Load(Submissions.Submission.FromFolder(Third, learner[Third]), Graders.Value);
}
