namespace Interleaver.Detection;

/// <summary>For each thread, how much of its past is known (Mattern 1989). Grows on demand; absent entries are 0.</summary>
public sealed class VectorClock
{
    private int[] times = new int[8];

    /// <summary>What is known of one thread.</summary>
    public int this[int thread]
    {
        get => thread < times.Length ? times[thread] : 0;
        set
        {
            if (thread >= times.Length)
            {
                Array.Resize(ref times, Math.Max(times.Length * 2, thread + 1));
            }

            times[thread] = value;
        }
    }

    /// <summary>Learns all that <paramref name="other"/> knows.</summary>
    public void Join(VectorClock other)
    {
        if (other.times.Length > times.Length)
        {
            Array.Resize(ref times, other.times.Length);
        }

        var theirs = other.times;
        var ours = times;
        for (var i = 0; i < theirs.Length; i++)
        {
            if (theirs[i] > ours[i])
            {
                ours[i] = theirs[i];
            }
        }
    }

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void Set(VectorClock other)
    {
        if (times.Length < other.times.Length)
        {
            times = new int[other.times.Length];
        }

        Array.Clear(times);
        other.times.CopyTo(times, 0);
    }

    /// <summary>The first thread of which this knows more than <paramref name="other"/> does, or -1.</summary>
    public int FirstBeyond(VectorClock other)
    {
        for (var i = 0; i < times.Length; i++)
        {
            if (times[i] > other[i])
            {
                return i;
            }
        }

        return -1;
    }
}
