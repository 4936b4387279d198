using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson05;

namespace Lessons.Lesson05;

[LessonTask(lesson: 5, number: 4, title: "The first result wins, and nobody is left running", section: "Take the first result")]
public class Task4FirstResult
{
    [Check("the first that succeeds wins, and the others are told to stop and waited for", Points = 1,
        Hint = "Three things follow when a search succeeds: its result is kept, the others get to know, and all of them are waited for.")]
    public void TheFirstThatSucceedsWins()
    {
        var asking = new Search("by asking", takes: 30);
        var map = new Search("by map", takes: 1_000) { Rival = asking };
        var walking = new Search("by walking", takes: 2_000) { Rival = asking };
        TimeSpan began = Scenario.Now;

        var result = FirstResult.Of<string>(map.Run, asking.Run, walking.Run);

        var took = (Scenario.Now - began).TotalMilliseconds;
        Search.RequireAllEnded(map, asking, walking);
        result.Should().Be("by asking", "that search took 30 ms, and the others 1000 and 2000");
        asking.WasOver.Should().BeFalse("nobody had succeeded yet when the search that took 30 ms asked whether it was over");
        Scenario.Require(took <= 30 + (2 * Search.Pause), VerdictKind.TooSlowToStop,
            $"the first result was there after 30 ms, the searches ask every {Search.Pause} ms, and Of returned after {took} ms");
    }

    [Check("who comes too late changes nothing", Points = 1,
        Hint = "Two searches may return at the same moment. Asking whether there is a winner, and becoming it, have to be one step.")]
    public void WhoComesTooLateChangesNothing()
    {
        string Look(Func<bool> isOver) => isOver() ? "too late" : "in time";

        var result = FirstResult.Of<string>(Look, Look);

        result.Should().Be("in time", "a search that is told that it is over comes after one that has succeeded");
    }

    [Check("a failure is no result, and if all eight fail, the caller learns every reason", Points = 1, Interleavings = 100,
        Hint = "Three ends are possible for a search: it wins, it comes too late, it fails. And what if nobody wins?")]
    public void AFailureIsNoResult()
    {
        var wrong = new Search(null, takes: 10);
        var right = new Search("found", takes: 50);
        var (found, reasons) = Outcome(wrong.Run, right.Run);
        Search.RequireAllEnded(wrong, right);
        Scenario.Require(reasons is null, VerdictKind.WrongResult,
            "one search failed after 10 ms, the other one finds something after 50 ms, and Of threw an AggregateException");
        found.Should().Be("found", "one search fails after 10 ms, and that is what the other one finds after 50 ms");

        RequireAllReasons(2);
        RequireAllReasons(8);
    }

    private static void RequireAllReasons(int count)
    {
        var searches = new Search[count];
        var functions = new Func<Func<bool>, string>[count];
        for (var i = 0; i < count; i++)
        {
            searches[i] = new Search(null, takes: 10 * (i / 2));
            functions[i] = searches[i].Run;
        }

        var (found, reasons) = Outcome(functions);
        Search.RequireAllEnded(searches);
        Scenario.Require(reasons is not null, VerdictKind.WrongResult,
            $"all {count} searches failed, and Of returned {found ?? "null"}");
        var innerExceptions = reasons!.Count;
        innerExceptions.Should().Be(count, "{0} searches failed, and the AggregateException holds what each of them threw", count);
        var otherExceptions = reasons.Where(reason => !reason.StartsWith("nothing there after"));
        otherExceptions.Should().BeEmpty("the AggregateException holds what the searches threw, and nothing else");
    }

    // What they found, or else the reasons why they have not.
    private static (string? Found, List<string>? Reasons) Outcome(params Func<Func<bool>, string>[] searches)
    {
        try
        {
            return (FirstResult.Of(searches), null);
        }
        catch (AggregateException exception)
        {
            return (null, [.. exception.InnerExceptions.Select(inner => inner.Message)]);
        }
    }
}
