using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson05;

namespace Lessons.Lesson05;

[LessonTask(lesson: 5, number: 5, title: "A value that is computed once, whoever asks", section: "Compute a value once")]
public class Task5LazyValue
{
    // Not a round number, for those who poll.
    private static readonly TimeSpan Second = TimeSpan.FromMilliseconds(1_003);

    [Check("the value is computed when it is first asked for, and once, whoever asks", Points = 1,
        Hint = "Two threads ask, and both see that nothing is there yet. What keeps the second one out while the first one computes?")]
    public void TheValueIsComputedOnce()
    {
        var compute = new Errand<object>(new object(), Second);
        var value = new LazyValue<object>(compute.Run);
        Thread.Sleep(Second);
        compute.RequireRuns(0, "nobody has asked for the value yet");

        TimeSpan began = Scenario.Now;
        object? theirs = null;
        var other = new Thread(() => theirs = value.Value);
        other.Start();
        var mine = value.Value;
        other.Join();

        compute.RequireRuns(1, "two threads asked for the value, and it is computed once");
        var took = Scenario.Now - began;
        Scenario.Require(took <= Second, VerdictKind.SleepAsSynchronisation,
            $"the value was there after {Second.TotalMilliseconds} ms, and the last who asked had it after {took.TotalMilliseconds} ms: a pause guesses, and does not wait");
        ReferenceEquals(mine, theirs).Should().BeTrue("both threads get the value that was computed");
        value.Value.Should().BeSameAs(mine, "the value stays what it is");
        compute.RequireRuns(1, "a value that is there is not computed again");
    }

    [Check("null and 0 are values, too", Points = 1,
        Hint = "How does your property know that nothing has been computed yet? Could a computed value look like that?")]
    public void NullAndZeroAreValuesToo()
    {
        var nothing = new Errand<string?>(null);
        var text = new LazyValue<string?>(nothing.Run);
        text.Value.Should().BeNull("null was computed");
        text.Value.Should().BeNull("null was computed");
        nothing.RequireRuns(1, "null is what was computed, so there is nothing left to compute");

        var zero = new Errand<int>(0);
        var number = new LazyValue<int>(zero.Run);
        number.Value.Should().Be(0, "0 was computed");
        number.Value.Should().Be(0, "0 was computed");
        zero.RequireRuns(1, "0 is what was computed, so there is nothing left to compute");
    }

    [Check("eight threads that ask for two values: each is computed once, and neither waits for the other", Points = 1,
        Interleavings = 100, Needs = nameof(TheValueIsComputedOnce),
        Hint = "What do two values share in your class? Each needs a lock of its own, and only that one.")]
    public void EightThreadsAskForTwoValues()
    {
        var ingredient = new Errand<string>("flour", Second);
        var flour = new LazyValue<string>(ingredient.Run);
        var baking = 0;
        var bread = new LazyValue<string>(() =>
        {
            // The computation of one value waits for another thread that asks for the other value.
            Interlocked.Increment(ref baking);
            var from = "";
            var shopper = new Thread(() => from = flour.Value);
            shopper.Start();
            shopper.Join();
            return $"bread from {from}";
        });

        var seen = new string[8];
        var guests = new Thread[seen.Length];
        for (var i = 0; i < guests.Length; i++)
        {
            var number = i;
            guests[i] = new Thread(() => seen[number] = number % 2 == 0 ? bread.Value : flour.Value);
            guests[i].Start();
        }

        foreach (var guest in guests)
        {
            guest.Join();
        }

        seen.Where((_, i) => i % 2 == 0).Should().OnlyContain(value => value == "bread from flour", "that is the first value");
        seen.Where((_, i) => i % 2 == 1).Should().OnlyContain(value => value == "flour", "that is the second value");
        baking.Should().Be(1, "the first value is computed once");
        ingredient.RequireRuns(1, "four threads asked for the second value, and it is computed once");
    }
}
