namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.SpinWait"/>: to spin is to let the others run.</summary>
public struct SpinWait
{
    // The BCL's: from here on a spin gives up the rest of its time slice.
    private const int YieldThreshold = 10;

    /// <inheritdoc cref="System.Threading.SpinWait.Count"/>
    public int Count { readonly get; private set; }

    /// <inheritdoc cref="System.Threading.SpinWait.NextSpinWillYield"/>
    public readonly bool NextSpinWillYield => Count >= YieldThreshold;

    /// <inheritdoc cref="System.Threading.SpinWait.SpinOnce()"/>
    public void SpinOnce()
    {
        var self = Engine.Self;
        self.Scheduler.Yield(self);
        Count = Count == int.MaxValue ? YieldThreshold : Count + 1;
    }

    /// <inheritdoc cref="System.Threading.SpinWait.SpinOnce(int)"/>
    public void SpinOnce(int sleep1Threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sleep1Threshold, -1);
        SpinOnce();
    }

    /// <inheritdoc cref="System.Threading.SpinWait.Reset"/>
    public void Reset() => Count = 0;

    /// <inheritdoc cref="System.Threading.SpinWait.SpinUntil(Func{bool})"/>
    public static void SpinUntil(Func<bool> condition) => SpinUntil(condition, -1);

    /// <inheritdoc cref="System.Threading.SpinWait.SpinUntil(Func{bool}, TimeSpan)"/>
    public static bool SpinUntil(Func<bool> condition, TimeSpan timeout) => SpinUntil(condition, Engine.Milliseconds(timeout));

    /// <inheritdoc cref="System.Threading.SpinWait.SpinUntil(Func{bool}, int)"/>
    public static bool SpinUntil(Func<bool> condition, int millisecondsTimeout)
    {
        var timeout = Engine.Ticks(millisecondsTimeout);
        ArgumentNullException.ThrowIfNull(condition);
        var self = Engine.Self;
        var isOver = timeout == 0;

        // Something has to be due, or time would never move while everybody spins.
        var deadline = timeout > 0 ? self.Scheduler.Clock.Add(timeout, () => isOver = true) : null;
        try
        {
            while (!condition())
            {
                if (isOver)
                {
                    return false;
                }

                self.Scheduler.Yield(self);
            }

            return true;
        }
        finally
        {
            if (deadline is not null)
            {
                self.Scheduler.Clock.Cancel(deadline);
            }
        }
    }

    /// <inheritdoc/>
    public override readonly string ToString() => RealTypes.NameOf(this);
}
