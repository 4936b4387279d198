using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Monitor"/>; what it means is in <see cref="MonitorState"/>.</summary>
public static class Monitor
{
    /// <inheritdoc cref="System.Threading.Monitor.Enter(object)"/>
    public static void Enter(object obj) => Take(obj, -1);

    /// <inheritdoc cref="System.Threading.Monitor.Enter(object, ref bool)"/>
    public static void Enter(object obj, ref bool lockTaken)
    {
        ThrowIfTaken(lockTaken);
        lockTaken = Take(obj, -1);
    }

    /// <inheritdoc cref="System.Threading.Monitor.TryEnter(object)"/>
    public static bool TryEnter(object obj) => Take(obj, 0);

    /// <inheritdoc cref="System.Threading.Monitor.TryEnter(object, ref bool)"/>
    public static void TryEnter(object obj, ref bool lockTaken)
    {
        ThrowIfTaken(lockTaken);
        lockTaken = Take(obj, 0);
    }

    /// <inheritdoc cref="System.Threading.Monitor.TryEnter(object, int)"/>
    public static bool TryEnter(object obj, int millisecondsTimeout) => Take(obj, Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Monitor.TryEnter(object, TimeSpan)"/>
    public static bool TryEnter(object obj, TimeSpan timeout) => Take(obj, Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Monitor.TryEnter(object, int, ref bool)"/>
    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken)
    {
        ThrowIfTaken(lockTaken);
        lockTaken = Take(obj, Engine.Ticks(millisecondsTimeout));
    }

    /// <inheritdoc cref="System.Threading.Monitor.TryEnter(object, TimeSpan, ref bool)"/>
    public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken) =>
        TryEnter(obj, Engine.Milliseconds(timeout), ref lockTaken);

    /// <inheritdoc cref="System.Threading.Monitor.Exit(object)"/>
    public static void Exit(object obj)
    {
        var self = Engine.Self;
        MonitorState.Of(obj, self).Exit(self);
    }

    /// <inheritdoc cref="System.Threading.Monitor.IsEntered(object)"/>
    public static bool IsEntered(object obj)
    {
        var self = Engine.Self;
        return MonitorState.Of(obj, self).IsHeldBy(self);
    }

    /// <inheritdoc cref="System.Threading.Monitor.Wait(object)"/>
    public static bool Wait(object obj) => WaitFor(obj, -1);

    /// <inheritdoc cref="System.Threading.Monitor.Wait(object, int)"/>
    public static bool Wait(object obj, int millisecondsTimeout) => WaitFor(obj, Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Monitor.Wait(object, TimeSpan)"/>
    public static bool Wait(object obj, TimeSpan timeout) => WaitFor(obj, Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Monitor.Wait(object, int, bool)"/>
    public static bool Wait(object obj, int millisecondsTimeout, bool exitContext) => Wait(obj, millisecondsTimeout);

    /// <inheritdoc cref="System.Threading.Monitor.Wait(object, TimeSpan, bool)"/>
    public static bool Wait(object obj, TimeSpan timeout, bool exitContext) => Wait(obj, timeout);

    /// <inheritdoc cref="System.Threading.Monitor.Pulse(object)"/>
    public static void Pulse(object obj)
    {
        var self = Engine.Self;
        MonitorState.Of(obj, self).Pulse(self, all: false);
    }

    /// <inheritdoc cref="System.Threading.Monitor.PulseAll(object)"/>
    public static void PulseAll(object obj)
    {
        var self = Engine.Self;
        MonitorState.Of(obj, self).Pulse(self, all: true);
    }

    private static bool Take(object obj, long timeout)
    {
        var self = Engine.Self;
        return MonitorState.Of(obj, self).Enter(self, timeout);
    }

    private static bool WaitFor(object obj, long timeout)
    {
        var self = Engine.Self;
        return MonitorState.Of(obj, self).Wait(self, timeout);
    }

    private static void ThrowIfTaken(bool lockTaken)
    {
        if (lockTaken)
        {
            throw new ArgumentException("Argument must be initialized to false", nameof(lockTaken));
        }
    }
}
