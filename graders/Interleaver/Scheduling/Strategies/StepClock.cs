namespace Interleaver.Scheduling.Strategies;

/// <summary>A vector clock of step numbers: for each thread, the latest of its steps that is ordered before. Grows with the threads.</summary>
internal static class StepClock
{
    private const int Never = -1;

    /// <summary>The latest step of the thread, or -1.</summary>
    public static int Get(int[] clock, int thread) => thread < clock.Length ? clock[thread] : Never;

    /// <summary>Joins into the first clock, in place unless it is too short.</summary>
    public static int[] Join(int[] into, int[] from)
    {
        if (into.Length < from.Length)
        {
            into = Grow(into, from.Length);
        }

        for (var i = 0; i < from.Length; i++)
        {
            into[i] = Math.Max(into[i], from[i]);
        }

        return into;
    }

    /// <summary>A copy with room for more threads.</summary>
    public static int[] Grow(int[] clock, int length)
    {
        var grown = new int[length];
        Array.Fill(grown, Never);
        clock.CopyTo(grown, 0);
        return grown;
    }
}
