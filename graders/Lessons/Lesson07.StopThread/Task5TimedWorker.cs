using Grading;
using Interleaver.Checking;
using Lesson07;

namespace Lessons.Lesson07;

[LessonTask(lesson: 7, number: 5, title: "Stop with a deadline, and tell the truth", section: "Stop with a deadline")]
public class Task5TimedWorker
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Odd = TimeSpan.FromMilliseconds(203);

    [Check("work that listens: true as soon as it has ended, long before the deadline", Points = 1,
        Hint = "There is a wait for the end of a thread with a time limit. When does it come back, and what does it say then?")]
    public void WorkThatListens()
    {
        var caller = Thread.CurrentThread;
        var needed = TimeSpan.FromMilliseconds(Scenario.Draw(101, 399));
        var (wasForeground, ended) = (false, false);
        var worker = new TimedWorker(token =>
        {
            Scenario.Require(Thread.CurrentThread != caller, VerdictKind.RanOnCallersThread,
                "the work ran on the very thread that called Start");
            Volatile.Write(ref wasForeground, !Thread.CurrentThread.IsBackground);
            token.WaitHandle.WaitOne();
            Thread.Sleep(needed); // puts its things in order
            Volatile.Write(ref ended, true);
            token.ThrowIfCancellationRequested();
        });
        TimeSpan began = Scenario.Now;
        worker.Start();
        Scenario.Require(Scenario.Now == began, VerdictKind.TooStrict,
            "Start waited: the caller and the work are never under way at the same time");
        Thread.Sleep(Second);
        Scenario.Require(!Volatile.Read(ref wasForeground), VerdictKind.WrongResult,
            "the work runs on a foreground thread: if it never ended, the program would not either");

        RequireAnswer(worker, deadline: 10 * Second, answer: true, after: needed, () => Volatile.Read(ref ended));
        RequireAnswer(worker, deadline: TimeSpan.Zero, answer: true, after: TimeSpan.Zero, () => Volatile.Read(ref ended));
    }

    [Check("work that does not listen: false at the deadline, and true when that has become the truth", Points = 1,
        Hint = "The answer is about the work, not about the question. Who knows whether a thread has ended, and can it be asked twice?")]
    public void WorkThatDoesNotListen()
    {
        var (ended, needed) = (false, Scenario.Draw(4, 9) * Second);
        var worker = new TimedWorker(_ =>
        {
            Thread.Sleep(needed);
            Volatile.Write(ref ended, true);
        });
        worker.Start();
        Thread.Sleep(Odd);

        RequireAnswer(worker, deadline: TimeSpan.Zero, answer: false, after: TimeSpan.Zero, () => Volatile.Read(ref ended));
        RequireAnswer(worker, deadline: Second, answer: false, after: Second, () => Volatile.Read(ref ended));
        var hasty = Threads.Start(() =>
            RequireAnswer(worker, deadline: Second, answer: false, after: Second, () => Volatile.Read(ref ended)));
        RequireAnswer(worker, deadline: 10 * Second, answer: true, after: needed - Second - Odd, () => Volatile.Read(ref ended));
        hasty.Join();
    }

    private static void RequireAnswer(TimedWorker worker, TimeSpan deadline, bool answer, TimeSpan after, Func<bool> hasEnded)
    {
        TimeSpan asked = Scenario.Now;
        var said = worker.TryStop(deadline);
        var (took, ended) = (Scenario.Now - asked, hasEnded());

        var call = $"TryStop({deadline.TotalMilliseconds} ms)";
        Scenario.Require(!said || ended, VerdictKind.NeverJoined, $"{call} said true, and the work was still under way");
        Scenario.Require(said || !ended, VerdictKind.WrongResult, $"{call} said false, and the work had ended");
        Scenario.Require(took <= after, VerdictKind.TooSlowToStop,
            $"{call} returned after {took.TotalMilliseconds} ms, and {after.TotalMilliseconds} ms were enough");
        Scenario.Require(took == after && said == answer, VerdictKind.WrongResult,
            $"{call} said {Said(said)} after {took.TotalMilliseconds} ms: it has to wait for the work up to the deadline");
    }

    private static string Said(bool answer) => answer ? "true" : "false";
}
