using Grading.Submissions;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>The numbers that checks draw depend on the submission's text: who writes them into it gets others.</summary>
public class DrawnNumbersTests
{
    private const string Answer = """
        namespace Lesson03;
        public class Counter
        {
            public int Value => 7;
            public void Increment() { }
            public int Add(int amount) => amount;
        }
        """;

    [Test]
    public void The_same_text_gives_the_same_numbers_whatever_its_line_ends() =>
        NumbersOf(Answer.ReplaceLineEndings("\r\n")).Should().Be(NumbersOf(Answer.ReplaceLineEndings("\n")));

    [Test]
    public void Another_text_gives_others() => NumbersOf(Answer.Replace("7", "8")).Should().NotBe(NumbersOf(Answer));

    [Test]
    public void A_count_that_is_written_down_fails_every_check_of_its_task()
    {
        using var learner = new Learner();

        var grades = learner.Write($"{Third}/Counter.cs", Answer.Replace("=> 7", "=> 2"));

        grades.Of(Third).Where(result => result.Check.Task.Number == 1).Should().NotBeEmpty().And.OnlyContain(result => !result.Passed);
    }

    private static ulong NumbersOf(string counter)
    {
        using var learner = new Learner();
        learner.Put($"{Third}/Counter.cs", counter);
        return LoadedLesson.Load(Submission.FromFolder(Third, learner[Third]), Graders.Value).Numbers;
    }
}
