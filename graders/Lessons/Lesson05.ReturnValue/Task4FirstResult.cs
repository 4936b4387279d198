using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson05;

namespace Lessons.Lesson05;

[LessonTask(lesson: 5, number: 4, title: "The first result wins, and nobody is left running")]
public class Task4FirstResult
{
    [Check("the first that succeeds wins, and the others are told to stop and waited for", Points = 1,
        Hint = "Three things follow when a search succeeds: its result is kept, the others get to know, and all of them are waited for.")]
    public void TheFirstThatSucceedsWins()
    {
        var map = new Search("by map", takes: 1_000);
        var asking = new Search("by asking", takes: 30);
        var walking = new Search("by walking", takes: 2_000);
        TimeSpan began = Scenario.Now;

        var result = FirstResult.Of<string>(map.Run, asking.Run, walking.Run);

        var took = (Scenario.Now - began).TotalMilliseconds;
        Search.RequireAllEnded(map, asking, walking);
        result.Should().Be("by asking", "that search took 30 ms, and the others 1000 and 2000");
        asking.WasOver.Should().BeFalse("nobody had succeeded yet when the search that took 30 ms asked whether it was over");
        Scenario.Require(map.WasOver && walking.WasOver, VerdictKind.TooSlowToStop,
            $"the first result was there after 30 ms, and the slow searches were never told: Of returned after {took} ms");
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
        FirstResult.Of<string>(wrong.Run, right.Run).Should().Be("found", "one search fails early, the other one succeeds");
        right.WasOver.Should().BeFalse("a failure does not end the search of the others");
        Search.RequireAllEnded(wrong, right);

        var searches = new Search[8];
        var functions = new Func<Func<bool>, string>[searches.Length];
        for (var i = 0; i < searches.Length; i++)
        {
            searches[i] = new Search(null, takes: 10 * (i / 2));
            functions[i] = searches[i].Run;
        }

        var reasons = ReasonsOf(functions);
        Search.RequireAllEnded(searches);
        reasons.Order().Should().Equal(
            Enumerable.Range(0, 8).Select(i => $"nothing there after {10 * (i / 2)} ms"),
            "eight searches failed, and the AggregateException holds the exception of each of them");
    }

    private static List<string> ReasonsOf(Func<Func<bool>, string>[] searches)
    {
        try
        {
            var result = FirstResult.Of(searches);
            Scenario.Require(false, VerdictKind.WrongResult, $"every search failed, and Of returned {result ?? "null"}");
            return [];
        }
        catch (AggregateException exception)
        {
            return [.. exception.InnerExceptions.Select(inner => inner.Message)];
        }
    }
}
