using Grading.Checks;

namespace Workers.Tests;

/// <summary>What is graded in another process is told as if it had been graded here, whatever the number of processes.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CrossingTests : IDisposable
{
    private const string Racy = """
        namespace Lesson03;
        public class Counter
        {
            private int value;
            public void Increment() => Add(1);
            public int Add(int amount) => value += amount;
            public int Value => value;
        }
        """;

    private const string NotStarted = """
        namespace Lesson01;
        public static class OneThread
        {
            public static void RunAndWait(Action action) => throw new NotImplementedException("TODO 1.1: ŧhe resţ 线程");
        }
        """;

    private static readonly IReadOnlyList<CheckDefinition> Checks = Course.Of(Course.First, Course.Third);

    private readonly Folder learner = new(Course.First, Course.Third);

    public CrossingTests()
    {
        learner.Write($"{Course.First}/OneThread.cs", NotStarted);
        learner.Write($"{Course.Third}/Counter.cs", Racy);
    }

    public void Dispose() => learner.Dispose();

    [TestCase(1)]
    [TestCase(2)]
    public void The_answers_are_those_of_this_process(int workers)
    {
        var request = new GradingRequest(learner.Root);
        using var here = new InThisProcess(Course.Graders, request);
        using var there = new SideBySide(WorkerProgram.Of(Course.Graders), request, Checks, workers);

        var answers = Checks.Select(there.Of).ToList();

        answers.Select(answer => answer.Words.End).Distinct().Should().BeEquivalentTo([CheckEnd.Passed, CheckEnd.Failed, CheckEnd.Skipped]);
        answers.Should().Contain(answer => answer.Words.Text.Contains("ŧhe resţ 线程")).And.Contain(answer => answer.Schedule != null);
        Text(answers).Should().Be(Text(Checks.Select(here.Of)));
    }

    [Test]
    public void An_interleaving_is_shown_again_there_as_here()
    {
        var check = Checks.First(check => check.Lesson == Course.Third);
        using var found = new SideBySide(WorkerProgram.Of(Course.Graders), new GradingRequest(learner.Root), [check], workers: 1);
        var failure = found.Of(check);
        using var again = new SideBySide(WorkerProgram.Of(Course.Graders), new GradingRequest(learner.Root, failure.Schedule), [check], workers: 1);

        Sentence(again.Of(check)).Should().Be(Sentence(failure)).And.StartWith("data race: ");
    }

    private static string Sentence(CheckAnswer answer) => answer.Words.Text.Split('\n')[0];

    private static string Text(IEnumerable<CheckAnswer> answers) => string.Join('\n', answers.Select(answer => Lines.Write("", new Message(answer))));
}
