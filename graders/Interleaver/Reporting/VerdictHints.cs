using Interleaver.Checking;

namespace Interleaver.Reporting;

/// <summary>
/// What to ask oneself when a verdict has come up, whatever the check was about: one step above the answer. The check's own hint
/// comes after it, for it thinks of the mistake that the check looks for, and the verdict may tell of another one.
/// </summary>
public static class VerdictHints
{
    /// <summary>The question; empty where only the check can know.</summary>
    public static string For(Evidence evidence) => evidence switch
    {
        Evidence.Crash { IsBody: false } =>
            "Was this exception to come? Then remember that nobody has called a thread's first method: where does a catch have to stand? "
            + "If not: what does that line take for granted, and who has made it untrue?",
        Evidence.Crash => "Read the exception and the line together. What does that line take for granted, and who has made it untrue?",
        Evidence.Endless { Of: Excess.Effort } => "Which line is run so often, and does the task ask for that?",
        Evidence.Endless { Of: Excess.Stack } => "A stack is small. Where else could that much memory come from?",
        Evidence.Endless { Of: Excess.Memory } => "What grows there, and what would make it stop growing? Is all of it needed at once?",
        Evidence.Endless { Of: Excess.Threads } => "How many threads does the task need, and who decides that there are enough of them?",
        Evidence.Endless { Of: Excess.Recursion } => "Which method calls itself, and on which way does it stop doing so?",
        _ => evidence.Kind switch
        {
            VerdictKind.DataRace => "What keeps the second thread out until the first one is done? A lock counts if both take it, a wait if it comes before the look.",
            VerdictKind.Deadlock => "Read the sentence as a ring: what does each thread hold while it waits? Which of them could let go first, or ask in another order?",
            VerdictKind.LostWakeUp => "Who gives the signal that is waited for? Look in the table whether it came before the wait, woke another thread, or never came.",
            VerdictKind.NeverJoined => "Whoever starts a thread waits for its end. Who still knows the thread by then, and does that wait have a limit?",
            VerdictKind.NeverReleased => "Follow every way out of the stretch that took it: the last line, each return, each exception. On which is it not given back?",
            VerdictKind.RanOnCallersThread => "Calling a method runs it on the thread that you are on. Which line hands it to a thread, and which one lets that thread begin?",
            VerdictKind.BusyWait => "What does the loop wait for? There is a call that sleeps until just that has happened.",
            VerdictKind.NoProgress => "Which condition would end the loop, and who is left to make it true?",
            VerdictKind.SleepAsSynchronisation => "What is the pause meant to wait for? There is a call that waits for just that, and for no longer.",
            VerdictKind.TooSlowToStop => "Where is the thread while it has already been asked to stop? What could wake it there?",
            VerdictKind.TooStrict => "While one thread is in there, where do the others stand? Something is held for too long, or waited for too early.",
            VerdictKind.Stuck => "Which call on this line does not come back? Wait by a type of System.Threading: the grader can see into those.",
            _ => "",
        },
    };
}
