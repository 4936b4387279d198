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
    public void The_first_interleaving_stops_there_whatever_the_seed() => Ends(occurrence: 5).Should().AllBeOfType<RunEnd.Deadlocked>();

    [TestCase(3)]
    [TestCase(4)]
    public void It_stops_nowhere_else(int occurrence) => Ends(occurrence).Should().Contain(end => end is RunEnd.Completed);

    private static List<RunEnd> Ends(int occurrence)
    {
        LockStop[] ring = [new(1, Line, occurrence), new(2, OtherLine, 0)];
        return [.. Enumerable.Range(1, 20).Select(seed => OnMain.Make(new Limits()).RunFirst(Meet, new Steering((ulong)seed, ring)))];
    }

    // The one takes a lock five times for nothing, and then, at the same line, its second one.
    private static void Meet()
    {
        var (a, b, noise) = (new object(), new object(), new object());
        Models.Thread[] threads =
        [
            new(() =>
            {
                for (var i = 0; i < 5; i++)
                {
                    Take(Line, noise);
                    Models.Monitor.Exit(noise);
                }

                Take(0, a);
                Take(Line, b);
                Models.Monitor.Exit(b);
                Models.Monitor.Exit(a);
            }),
            new(() =>
            {
                Take(0, b);
                Take(OtherLine, a);
                Models.Monitor.Exit(a);
                Models.Monitor.Exit(b);
            }),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
    }

    private static void Take(int site, object monitor)
    {
        ControlledThread.Current!.Site = site;
        Models.Monitor.Enter(monitor);
    }
}
