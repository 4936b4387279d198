using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Interlocked"/>: each operation is one step and a full fence.</summary>
public static class Interlocked
{
    /// <inheritdoc cref="System.Threading.Interlocked.MemoryBarrier"/>
    public static void MemoryBarrier()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Operation.Local);
    }

    /// <inheritdoc cref="System.Threading.Interlocked.MemoryBarrierProcessWide"/>
    public static void MemoryBarrierProcessWide() => MemoryBarrier();

    private static T Update<T>(ref T location, T operand, Func<T, T, T> combine, bool returnNew)
    {
        var step = Atomic.Before(ref location, AccessKind.AtomicWrite);
        var old = location;
        var value = combine(old, operand);
        Finish(step, ref location, old, value);
        return returnNew ? value : old;
    }

    private static T Swap<T>(ref T location, T value)
    {
        var step = Atomic.Before(ref location, AccessKind.AtomicWrite);
        var old = location;
        Finish(step, ref location, old, value);
        return old;
    }

    private static T SwapIf<T>(ref T location, T value, T comparand)
    {
        var step = Atomic.Before(ref location, AccessKind.AtomicWrite);
        var old = location;
        if (Same(old, comparand))
        {
            Finish(step, ref location, old, value);
        }
        else
        {
            (step with { Kind = AccessKind.AtomicRead }).Done(EventKind.Observed);
            step.Self.Scheduler.TriedInVain(step.Self);
        }

        return old;
    }

    // Storing what is there already changes nothing that a spinning thread could be waiting for, but is still a write.
    // As everywhere, it is announced first: who listens may look what stood there.
    private static void Finish<T>(in Atomic.Step step, ref T location, T old, T value)
    {
        var same = Same(old, value);
        step.Done(EventKind.Exchanged, changes: !same);
        location = value;
        if (same)
        {
            step.Self.Scheduler.TriedInVain(step.Self);
        }
    }

    private static bool Same<T>(T a, T b) =>
        typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(a, b) : ReferenceEquals(a, b);

#pragma warning disable CS1591 // The overloads mirror the BCL's, one for each primitive type.
    public static T Exchange<T>(ref T location1, T value) => Swap(ref location1, value);

    public static T CompareExchange<T>(ref T location1, T value, T comparand) => SwapIf(ref location1, value, comparand);

    public static int Increment(ref int location) => Update<int>(ref location, 1, static (a, b) => unchecked(a + b), true);

    public static int Decrement(ref int location) => Update<int>(ref location, -1, static (a, b) => unchecked(a + b), true);

    public static int Add(ref int location1, int value) => Update<int>(ref location1, value, static (a, b) => unchecked(a + b), true);

    public static int And(ref int location1, int value) => Update<int>(ref location1, value, static (a, b) => a & b, false);

    public static int Or(ref int location1, int value) => Update<int>(ref location1, value, static (a, b) => a | b, false);

    public static long Increment(ref long location) => Update<long>(ref location, 1, static (a, b) => unchecked(a + b), true);

    public static long Decrement(ref long location) => Update<long>(ref location, -1L, static (a, b) => unchecked(a + b), true);

    public static long Add(ref long location1, long value) => Update<long>(ref location1, value, static (a, b) => unchecked(a + b), true);

    public static long And(ref long location1, long value) => Update<long>(ref location1, value, static (a, b) => a & b, false);

    public static long Or(ref long location1, long value) => Update<long>(ref location1, value, static (a, b) => a | b, false);

    public static uint Increment(ref uint location) => Update<uint>(ref location, 1, static (a, b) => unchecked(a + b), true);

    public static uint Decrement(ref uint location) => Update<uint>(ref location, uint.MaxValue, static (a, b) => unchecked(a + b), true);

    public static uint Add(ref uint location1, uint value) => Update<uint>(ref location1, value, static (a, b) => unchecked(a + b), true);

    public static uint And(ref uint location1, uint value) => Update<uint>(ref location1, value, static (a, b) => a & b, false);

    public static uint Or(ref uint location1, uint value) => Update<uint>(ref location1, value, static (a, b) => a | b, false);

    public static ulong Increment(ref ulong location) => Update<ulong>(ref location, 1, static (a, b) => unchecked(a + b), true);

    public static ulong Decrement(ref ulong location) => Update<ulong>(ref location, ulong.MaxValue, static (a, b) => unchecked(a + b), true);

    public static ulong Add(ref ulong location1, ulong value) => Update<ulong>(ref location1, value, static (a, b) => unchecked(a + b), true);

    public static ulong And(ref ulong location1, ulong value) => Update<ulong>(ref location1, value, static (a, b) => a & b, false);

    public static ulong Or(ref ulong location1, ulong value) => Update<ulong>(ref location1, value, static (a, b) => a | b, false);

    public static int Exchange(ref int location1, int value) => Swap(ref location1, value);

    public static int CompareExchange(ref int location1, int value, int comparand) => SwapIf(ref location1, value, comparand);

    public static long Exchange(ref long location1, long value) => Swap(ref location1, value);

    public static long CompareExchange(ref long location1, long value, long comparand) => SwapIf(ref location1, value, comparand);

    public static uint Exchange(ref uint location1, uint value) => Swap(ref location1, value);

    public static uint CompareExchange(ref uint location1, uint value, uint comparand) => SwapIf(ref location1, value, comparand);

    public static ulong Exchange(ref ulong location1, ulong value) => Swap(ref location1, value);

    public static ulong CompareExchange(ref ulong location1, ulong value, ulong comparand) => SwapIf(ref location1, value, comparand);

    public static byte Exchange(ref byte location1, byte value) => Swap(ref location1, value);

    public static byte CompareExchange(ref byte location1, byte value, byte comparand) => SwapIf(ref location1, value, comparand);

    public static sbyte Exchange(ref sbyte location1, sbyte value) => Swap(ref location1, value);

    public static sbyte CompareExchange(ref sbyte location1, sbyte value, sbyte comparand) => SwapIf(ref location1, value, comparand);

    public static short Exchange(ref short location1, short value) => Swap(ref location1, value);

    public static short CompareExchange(ref short location1, short value, short comparand) => SwapIf(ref location1, value, comparand);

    public static ushort Exchange(ref ushort location1, ushort value) => Swap(ref location1, value);

    public static ushort CompareExchange(ref ushort location1, ushort value, ushort comparand) => SwapIf(ref location1, value, comparand);

    public static float Exchange(ref float location1, float value) => Swap(ref location1, value);

    public static float CompareExchange(ref float location1, float value, float comparand) => SwapIf(ref location1, value, comparand);

    public static double Exchange(ref double location1, double value) => Swap(ref location1, value);

    public static double CompareExchange(ref double location1, double value, double comparand) => SwapIf(ref location1, value, comparand);

    public static nint Exchange(ref nint location1, nint value) => Swap(ref location1, value);

    public static nint CompareExchange(ref nint location1, nint value, nint comparand) => SwapIf(ref location1, value, comparand);

    public static nuint Exchange(ref nuint location1, nuint value) => Swap(ref location1, value);

    public static nuint CompareExchange(ref nuint location1, nuint value, nuint comparand) => SwapIf(ref location1, value, comparand);

    public static object? Exchange(ref object? location1, object? value) => Swap(ref location1, value);

    public static object? CompareExchange(ref object? location1, object? value, object? comparand) => SwapIf(ref location1, value, comparand);

    public static long Read(ref readonly long location) => Volatile.Read(in location);

    public static ulong Read(ref readonly ulong location) => Volatile.Read(in location);
}
