using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson04;

namespace Lessons.Lesson04;

[LessonTask(lesson: 4, number: 5, title: "A rate limiter that asks the clock", section: "Limit the rate")]
public class Task5RateLimiter
{
    private static TimeSpan Second => TimeSpan.FromSeconds(1);

    [Check("no more than the limit in any second, by the clock that was handed over", Points = 1,
        Hint = "Of each admitted call you need the moment, and each of them stops counting at a moment of its own. Whose clock do you ask?")]
    public void NoMoreThanTheLimitInAnySecond()
    {
        var clock = new HandClock();
        var limiter = new RateLimiter(2, Second, clock);
        var pause = Scenario.Draw(701, 989);

        Admitted(limiter).Should().Be("yes", "nothing was admitted before");
        clock.Advance(pause);
        Admitted(limiter).Should().Be("yes", "one call was admitted in the last second, {0} ms ago", pause);
        Admitted(limiter).Should().Be($"in {1000 - pause} ms", "two calls were admitted, {0} ms ago and now", pause);
        clock.Advance(999 - pause);
        Admitted(limiter).Should().Be("in 1 ms", "the first call was 999 ms ago and still counts");
        clock.Advance(1);
        Admitted(limiter).Should().Be("yes", "the first call was a second ago and counts no more");
        Admitted(limiter).Should().Be($"in {pause} ms", "two calls were admitted, {0} ms ago and now: a call counts for a second of its own", 1000 - pause);
        clock.Advance(5000);
        Admitted(limiter).Should().Be("yes", "nothing was admitted for five seconds");
        Admitted(limiter).Should().Be("yes", "one call was admitted in the last five seconds");
        Admitted(limiter).Should().Be("in 1000 ms", "two are the limit, however long it was quiet before");
    }

    [Check("callers at the same moment share one limit", Points = 1, Needs = nameof(NoMoreThanTheLimitInAnySecond),
        Hint = "Asking the clock, counting and admitting are three steps. Which of your lines keeps another caller out between them?")]
    public void CallersAtTheSameMomentShareOneLimit()
    {
        var limiter = new RateLimiter(1, Second, TimeProvider.System);
        string first = "", second = "";
        var one = Threads.Start(() => first = Admitted(limiter));
        var two = Threads.Start(() => second = Admitted(limiter));
        one.Join();
        two.Join();
        string[] answers = [first, second];
        answers.Should().BeEquivalentTo(["yes", "in 1000 ms"], "of two calls at one moment one is admitted");

        // Now the clock moves on while two calls are under way. Who comes later may come a second later.
        var clock = new HandClock();
        var another = new RateLimiter(1, Second, clock);
        one = Threads.Start(() => first = Admitted(another));
        clock.Advance(1000);
        second = Admitted(another);
        one.Join();
        answers = [first, second];
        answers.Should().Contain("yes", "the first of the two is admitted");
        var otherAnswers = answers.Except(["yes", "in 1000 ms"]);
        otherAnswers.Should().BeEmpty("an admitted call counts for a second from its moment on");
    }

    private static string Admitted(RateLimiter limiter)
    {
        var isAdmitted = limiter.TryAcquire(out var retryAfter);
        return isAdmitted && retryAfter == TimeSpan.Zero ? "yes" : $"{(isAdmitted ? "yes, and yet " : "")}in {retryAfter.TotalMilliseconds} ms";
    }
}
