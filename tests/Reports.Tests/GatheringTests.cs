using Grading;
using Grading.Checks;
using Interleaver.Checking;
using Interleaver.Reporting;
using Reports.Gathering;
using Reports.Model;
using TestSupport;

namespace Reports.Tests;

/// <summary>What a report knows of a failure is what happened in it.</summary>
public class GatheringTests
{
    private static readonly CheckDefinition Check = new(
        typeof(GatheringTests).GetMethod(nameof(At_the_collision_both_steps_are_accesses))!,
        new CheckAttribute("a claim", line: 1) { Points = 3, Hint = "a hint" },
        new LessonTaskAttribute(3, 1, "A task", "The idea"),
        "Lesson03.Mutex");

    [Test]
    public void At_the_collision_both_steps_are_accesses()
    {
        var interleaving = Gather("TwoIncrements").Interleaving!;

        interleaving.Collision.Should().HaveCount(2).And.BeInAscendingOrder();
        var (first, second) = (interleaving.Steps[interleaving.Collision[0]], interleaving.Steps[interleaving.Collision[1]]);
        first.Thread.Should().NotBe(second.Thread);
        new[] { first, second }.Should().OnlyContain(step => step.What.EndsWith(" count") && (step.Line == 14 || step.Line == 18));
        new[] { first.Kind, second.Kind }.Should().Contain(StepKind.Write);
    }

    [Test]
    public void A_lock_is_held_from_the_taking_to_the_giving_back()
    {
        var interleaving = Gather("TwoIncrements").Interleaving!;
        var inside = interleaving.Steps.Where(step => step.Thread == 1).SkipWhile(step => step.Kind != StepKind.Take).TakeWhile(step => step.Kind != StepKind.Release).ToList();

        inside.Should().NotBeEmpty().And.OnlyContain(step => step.Holds.SequenceEqual(new[] { "gate" }));
        inside.Should().Contain(step => step.Kind == StepKind.Print && step.What == "prints in");
        interleaving.Steps.Where(step => step.Thread == 0).Should().OnlyContain(step => step.Holds.Count == 0);
    }

    [Test]
    public void In_a_deadlock_each_wants_what_the_other_holds()
    {
        var steps = Gather("EachWantsTheOthers").Interleaving!.Steps;
        var last = steps.Where(step => step.Kind == StepKind.Wait && step.Holds.Count > 0).GroupBy(step => step.Thread).Select(thread => thread.Last()).ToList();

        last.Should().HaveCount(2);
        last[0].Wants.Should().NotBe(last[1].Wants);
        (last[0].Wants, last[1].Wants).Should().Be((last[1].Holds.Single(), last[0].Holds.Single()));
    }

    [Test]
    public void Of_hundreds_of_threads_some_have_a_lane_under_their_own_names()
    {
        var interleaving = Gather("HundredsWait").Interleaving!;

        interleaving.Threads.Should().HaveCount(ShownThreads.Most).And.Contain("thread 200");
        interleaving.Blocked.Should().ContainSingle("they all wait for the same, at the same line");
        interleaving.Steps.Should().NotBeEmpty().And.OnlyContain(step => step.Thread < ShownThreads.Most);
        interleaving.Threads[interleaving.Steps.Last(step => step.Kind == StepKind.Wait).Thread].Should().StartWith("thread ");
    }

    [Test]
    public void What_is_told_of_a_failed_check_is_what_the_learner_is_told()
    {
        var check = Gather("TwoIncrements");

        (check.Id, check.Claim, check.Points, check.Status, check.Earned).Should().Be(
            ("GatheringTests.At_the_collision_both_steps_are_accesses", "a claim", 3, CheckStatus.Failed, 0));
        check.Verdict.Should().Be("data race");
        check.Sentence.Should().StartWith("data race: ");
        check.Explanation.Should().StartWith(check.Sentence).And.NotContain("a hint");
        check.Hint.Should().Be("a hint");
        check.Hints.Should().HaveCount(2, "the verdict has one as well").And.EndWith("a hint");
        check.Explanation.Should().Contain($"\nHint: {check.VerdictHint}\n");
        check.Replay.Should().StartWith("dotnet test -e GRADE=students/ann --filter GatheringTests.");
        check.Lines.Select(line => line.Text).Should().OnlyContain(text => text == "count++; // <- here");
        check.Interleaving!.Sources.Single().Lines[0].Should().StartWith("// Two threads");
        check.Interleaving.Steps.Should().OnlyContain(step => !step.File.Contains('/'), "a file is named without its folder");
    }

    [Test]
    public void What_was_not_failed_says_why()
    {
        CheckGatherer.Gather(Check, null, null).Status.Should().Be(CheckStatus.NotRun);
        CheckGatherer.Gather(Check, new CheckOutcome.Skipped(Check, "comes after: another"), null).Should()
            .Match<GradedCheck>(check => check.Status == CheckStatus.Skipped && check.Sentence == "comes after: another" && check.Earned == 0);
        CheckGatherer.Gather(Check, new CheckOutcome.Graded(Check, new CheckResult(Check, VerdictKind.Passed, "all 4 interleavings", null)), null).Should()
            .Match<GradedCheck>(check => check.Status == CheckStatus.Passed && check.Sentence == "all 4 interleavings" && check.Earned == 3);
    }

    [TestCase("exercises", "exercises", true)]
    [TestCase("solutions/", "solutions/", true)]
    [TestCase("../nowhere/ann", "ann", false)]
    public void A_folder_outside_of_the_repository_is_not_named(string folder, string named, bool isInside)
    {
        var run = Run(folder);

        (run.Folder, run.IsInRepository).Should().Be((named, isInside));
        run.IsWhole.Should().BeFalse("nothing was run");
        run.Objection.Should().NotContain("..");
    }

    [Test]
    public void Nor_one_that_is_named_in_full()
    {
        using var elsewhere = new Elsewhere();

        var run = Run(elsewhere.Root);

        run.Folder.Should().Be(Path.GetFileName(elsewhere.Root));
        run.Objection.Should().Contain($"{run.Folder} holds no lesson").And.NotContain(elsewhere.Root);
    }

    private static GradedRun Run(string folder) =>
        RunGatherer.Gather([Check], new GradingRequest(folder), _ => null);

    private static GradedCheck Gather(string program)
    {
        var failed = (Verdict.Failed)Explore.Run(Programs.Load(Files.Program(program)), new Settings());
        var text = FailureReport.Write(failed, new Guidance("", "", ""));
        return CheckGatherer.Gather(Check, new CheckOutcome.Graded(Check, new CheckResult(Check, failed.Kind, text, failed)), "students/ann");
    }

    private sealed class Elsewhere : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("elsewhere");

        public string Root => folder.FullName;

        public void Dispose() => folder.Delete();
    }
}
