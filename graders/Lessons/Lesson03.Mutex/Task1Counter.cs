using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson03;

namespace Lessons.Lesson03;

[LessonTask(lesson: 3, number: 1, title: "A counter that counts every call", section: "Count every call")]
public class Task1Counter
{
    [Check("two threads never lose an increment", Points = 1, MaySpin = true,
        Hint = "Adding one is three steps: read, add, write. Which of your lines keeps another thread out between the first and the last?")]
    public void TwoThreadsNeverLoseAnIncrement()
    {
        var counter = new Counter();
        var other = new Thread(counter.Increment);

        other.Start();
        counter.Increment();
        other.Join();

        counter.Value.Should().Be(2, "each of the two threads incremented once");
        RequireThatItCounts();
    }

    [Check("Add returns the total that it made itself", Points = 1, MaySpin = true,
        Hint = "The answer has to be fixed before anybody else can add. Where does your method pick it up?")]
    public void AddReturnsTheTotalThatItMadeItself()
    {
        var counter = new Counter();
        var theirs = 0;
        var other = new Thread(() => theirs = counter.Add(10));

        other.Start();
        var mine = counter.Add(1);
        other.Join();

        mine.Should().BeOneOf(new[] { 1, 11 }, "Add(1) came either first (1) or second (11)");
        theirs.Should().Be(mine == 1 ? 11 : 10, "Add(1) returned {0}, so Add(10) came {1}", mine, mine == 1 ? "second" : "first");
        counter.Value.Should().Be(11, "both amounts were added");
        RequireThatItCounts();
    }

    [Check("the value can be read while another thread counts", Points = 1, MaySpin = true,
        Hint = "A lock protects only those who take it. Does the reader take the one that the writer takes?")]
    public void TheValueCanBeReadWhileAnotherThreadCounts()
    {
        var counter = new Counter();
        var writer = new Thread(() =>
        {
            counter.Increment();
            counter.Increment();
        });

        writer.Start();
        var early = counter.Value;
        var late = counter.Value;
        writer.Join();

        early.Should().BeInRange(0, 2, "two increments have been under way, and no more");
        late.Should().BeInRange(early, 2, "a count that only grows was {0} before", early);
        counter.Value.Should().Be(2, "the writer incremented twice");
        RequireThatItCounts();
    }

    [Check("the lock is the counter's own: who locks the counter from outside stops nobody", Points = 1, MaySpin = true,
        Hint = "Every code that has your counter can lock the counter object itself. Which object can nobody else get at?")]
    public void TheLockIsTheCountersOwn()
    {
        var counter = new Counter();
        var seen = 0;
        var other = new Thread(() =>
        {
            counter.Increment();
            counter.Add(1);
            seen = counter.Value;
        });

        lock (counter)
        {
            other.Start();
            other.Join();
        }

        seen.Should().Be(2, "the other thread incremented once and added one");
        RequireThatItCounts();
    }

    // By an amount that nobody knows beforehand: a number that is written down is no count.
    private static void RequireThatItCounts()
    {
        var amount = Scenario.Draw(100, 999);
        var counter = new Counter();
        counter.Add(amount).Should().Be(amount, "it is the first amount that is added to this counter");
        counter.Increment();
        counter.Value.Should().Be(amount + 1, "{0} was added, and then one", amount);
    }
}
