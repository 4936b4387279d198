namespace Interleaver.Scheduling;

/// <content>What the program under test does by itself: it calls, is asked for something, and is given numbers.</content>
public sealed partial class Scheduler
{
    /// <summary>What the numbers depend on that are drawn; each interleaving draws them anew.</summary>
    public ulong Numbers { get; init; } = 1;

    private ulong drawn;

    /// <summary>Called at every method entry: ends recursion without end, which would kill the process.</summary>
    public void Enter(ControlledThread self)
    {
        work += Work.Call;
        if (work > allowedWork)
        {
            EndOfWork(self);
        }
    }

    /// <summary>The same for a method that calls no other, and does not tell where it is unless it is the last.</summary>
    public void EnterLeaf(ControlledThread self, int site)
    {
        if (work + Work.Call > allowedWork)
        {
            self.Site = site;
        }

        Enter(self);
    }

    /// <summary>The next number of this interleaving, from one limit up to the other.</summary>
    public int Draw(int least, int most) =>
        least + new Strategies.Pcg(unchecked((Numbers * 0x9E3779B97F4A7C15UL) + drawn++)).Below(most - least + 1);

    /// <summary>
    /// Asks the program's own code something after the interleaving, which it may not go on with: whoever waits, or goes on
    /// for long, gives no answer.
    /// </summary>
    public T Ask<T>(Func<T> question, T otherwise)
    {
        var (outer, main) = (ControlledThread.Current, threads[0]);
        (main.Depth, main.LoopAllowance, work, allowedWork) = (0, Limits.Loop, 0, limits.Work);
        ControlledThread.Current = main;
        try
        {
            return question();
        }
        catch
        {
            return otherwise;
        }
        finally
        {
            ControlledThread.Current = outer;
        }
    }
}
