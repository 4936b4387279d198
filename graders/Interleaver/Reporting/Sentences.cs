using Interleaver.Checking;
using Interleaver.Events;

namespace Interleaver.Reporting;

/// <summary>One sentence for each kind of evidence: what went wrong, in the learner's terms.</summary>
public static class Sentences
{
    /// <summary>The sentence, without the verdict's name and without a place.</summary>
    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.Todo todo => todo.Message,
        Evidence.Assertion assertion => FirstLine(AssertionWords.Of(assertion.Message)),
        Evidence.Claim claim => claim.Sentence,
        Evidence.NeverHappened never => $"in no interleaving did it happen that {never.What}",
        Evidence.Collision collision => OfRace(collision),
        Evidence.Blockage blockage => string.Join("; ", blockage.Threads.Select(waiting => OfWaiting(waiting, blockage.Kind))),
        Evidence.LeftRunning { Kind: VerdictKind.SleepAsSynchronisation } => "a pause is no promise that the thread has finished: wait for the thread itself",
        Evidence.LeftRunning left => $"the code went on without waiting for {left.Thread}, which it had started",
        Evidence.Crash { IsBody: true } crash => $"the call failed with {crash.Exception}: {FirstLine(crash.Message)}",
        Evidence.Crash crash => $"{crash.Exception} left {crash.Thread} and would have ended the process: {FirstLine(crash.Message)}",
        Evidence.Spinning spinning => $"{spinning.Thread} keeps asking whether it may go on instead of waiting: that burns a whole core",
        Evidence.Endless { Of: Excess.Recursion } => "recursion without end used up the stack",
        Evidence.Endless { Of: Excess.Stack } endless => $"{endless.Thread} asks for more of the stack than there is",
        Evidence.Endless { Of: Excess.Memory } endless => $"{endless.Thread} asks for more and more memory",
        Evidence.Endless { Of: Excess.Threads } endless => $"{endless.Thread} starts more and more threads",
        Evidence.Endless { Of: Excess.Effort } endless => $"{endless.Thread} has far more to do than can be tried in one order after another",
        Evidence.Endless endless => $"{endless.Thread} goes round and round and nothing changes any more",
        Evidence.NoReturn => "a call does not come back, or takes far too long, and the engine cannot see into it",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "Evidence is a closed set."),
    };

    private static string OfRace(Evidence.Collision collision) =>
        $"{OfSide(collision.Earlier)} and {OfSide(collision.Later)} with nothing that puts the two in order";

    private static string OfSide(Evidence.Side side)
    {
        var verb = side.Kind.IsRead() ? "reads" : "writes";
        return $"{side.Thread} {verb} {(side.Subject.Length > 0 ? side.Subject : "it")}";
    }

    private static string OfWaiting(Evidence.Waiting waiting, VerdictKind verdict)
    {
        var taken = waiting.TakenAt is { IsLearners: true, Line: var line } ? line.ToString() : "";
        var held = waiting.Holder is null ? ""
            : waiting.Holder == waiting.Thread ? ", which it holds itself"
            : verdict == VerdictKind.NeverReleased ? $", which {waiting.Holder} took{(taken.Length > 0 ? $" at {taken}" : "")} and never gave back"
            : $", which {waiting.Holder} holds{(taken.Length > 0 ? $" since {taken}" : "")}";
        return $"{waiting.Thread} waits for {waiting.For}{(waiting.At.IsLearners ? $" at {waiting.At.Line}" : "")}{held}";
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();
}
