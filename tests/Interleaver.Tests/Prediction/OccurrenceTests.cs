using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;
using Interleaver.Tests.Interleavings;

namespace Interleaver.Tests.Prediction;

/// <summary>A line that takes a lock again and again: its thread is stopped where it did when the deadlock was foretold.</summary>
public class OccurrenceTests
{
    private const int Line = 1;
    private const int OtherLine = 2;

    [Test]
    public void The_first_interleaving_stops_there_whatever_the_seed([Values] bool isMain) =>
        Ends(occurrence: 5, isMain).Should().AllBeOfType<RunEnd.Deadlocked>();

    [Test]
    public void It_stops_nowhere_else([Values(3, 4)] int occurrence, [Values] bool isMain) =>
        Ends(occurrence, isMain).Should().Contain(end => end is RunEnd.Completed);

    // Half of them stop there for sure. The others stop at whatever it takes at that line, until nobody else can run, and then it is chance.
    [Test]
    public void Later_interleavings_leave_open_now_and_then_which_time_it_is()
    {
        const int Interleavings = 200;
        var strategy = new Steering(1, Ring(occurrence: 5, isMain: false));
        var deadlocks = Enumerable.Range(0, Interleavings).Count(_ => End(strategy, isMain: false) is RunEnd.Deadlocked);

        deadlocks.Should().BeInRange(Interleavings / 2, Interleavings * 9 / 10);
    }

    private static List<RunEnd> Ends(int occurrence, bool isMain) =>
        [.. Enumerable.Range(1, 20).Select(seed => End(new Steering((ulong)seed, Ring(occurrence, isMain)), isMain))];

    private static LockStop[] Ring(int occurrence, bool isMain) =>
        isMain ? [new(0, Line, occurrence), new(1, OtherLine, 0)] : [new(1, Line, occurrence), new(2, OtherLine, 0)];

    private static RunEnd End(Steering strategy, bool isMain) => OnMain.Make(new Limits()).RunNext(() => Meet(isMain), strategy);

    // The one takes a lock five times for nothing, and then, at the same line, its second one. If it is Main, it is alone at first.
    private static void Meet(bool isMain)
    {
        var (a, b, noise) = (new object(), new object(), new object());
        var other = new Models.Thread(() => TakeBoth(b, OtherLine, a));
        if (isMain)
        {
            TakeOften(noise);
            other.Start();
            TakeBoth(a, Line, b);
        }
        else
        {
            var one = new Models.Thread(() =>
            {
                TakeOften(noise);
                TakeBoth(a, Line, b);
            });
            one.Start();
            other.Start();
            one.Join();
        }

        other.Join();
    }

    private static void TakeOften(object noise)
    {
        for (var i = 0; i < 5; i++)
        {
            Take(Line, noise);
            GiveBack(noise);
        }
    }

    private static void TakeBoth(object outer, int line, object inner)
    {
        Take(0, outer);
        Take(line, inner);
        GiveBack(inner);
        GiveBack(outer);
    }

    private static void Take(int site, object monitor)
    {
        ControlledThread.Current!.Site = site;
        Models.Monitor.Enter(monitor);
    }

    private static void GiveBack(object monitor)
    {
        ControlledThread.Current!.Site = 0;
        Models.Monitor.Exit(monitor);
    }
}
