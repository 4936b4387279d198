namespace Interleaver.Scheduling;

/// <content>Counting what the program does between its steps, and what all interleavings take together.</content>
public sealed partial class Scheduler
{
    /// <summary>Budgets of all interleavings together.</summary>
    public LimitsInAll InAll { get => inAll; init => inAll = value; }

    private LimitsInAll inAll = new();
    private long work;
    private long allowedWork;
    private int allowedSteps;
    private long workOfOthers;
    private long stepsOfOthers;
    private long effortInAll;

    /// <summary>How much of its budgets this interleaving has used, of that of which it has used most, in thousandths.</summary>
    public int Effort => (int)(1_000 * Math.Max(Math.Max(steps / (double)limits.Steps, work / (double)limits.Work), allocated / (double)limits.Bytes));

    /// <summary>The same of all interleavings so far, forgotten or not. It may be asked from outside, and is a little behind then.</summary>
    public long EffortInAll => Volatile.Read(ref effortInAll) + Effort;

    /// <summary>Forgets what the interleavings before the next one took: they do not count any more for the limits of all together.</summary>
    public void ForgetEffort()
    {
        effortInAll += Effort;
        (workOfOthers, stepsOfOthers, work, steps, allocated) = (0, 0, 0, 0, 0);
    }

    /// <summary>The program is about to do so much, or has just done it. Where there is too much of it, the next round or call is the last.</summary>
    public void Count(long amount) => work += amount;

    /// <summary>The same of what is done in one piece, however much it is: too much of it is not begun.</summary>
    public void CountWhole(ControlledThread self, long amount)
    {
        work += amount;
        if (work > allowedWork && !IsUnwinding)
        {
            EndOfWork(self);
        }
    }

    // What is left to this interleaving by the others.
    private void Allow()
    {
        effortInAll += Effort;
        workOfOthers += work;
        stepsOfOthers += steps;
        allowedWork = Math.Max(0, Math.Min(limits.Work, inAll.Work - workOfOthers));
        allowedSteps = (int)Math.Max(0, Math.Min(limits.Steps, inAll.Steps - stepsOfOthers));
        work = steps = 0;
    }

    // Ended by the limits of all interleavings where its own would not have ended it, be it so many steps before they do.
    private void EndOfWork(ControlledThread self, int before = 0) =>
        End(new RunEnd.OutOfSteps(self.Id, self.DisplayName, self.Site, InAll: steps + before <= limits.Steps && work <= limits.Work));
}
