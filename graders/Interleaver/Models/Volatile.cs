using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Volatile"/>: reads acquire, writes release.</summary>
public static class Volatile
{
    private static T Get<T>(ref T location)
    {
        Atomic.Before(ref location, AccessKind.AtomicRead).Done(EventKind.Observed);
        return location;
    }

    private static void Set<T>(ref T location, T value)
    {
        Atomic.Before(ref location, AccessKind.AtomicWrite).Done(EventKind.Published);
        location = value;
    }
#pragma warning disable CS1591 // The overloads mirror the BCL's, one for each primitive type.
    public static T Read<T>([NotNullIfNotNull(nameof(location))] ref readonly T location) where T : class? => Get(ref Unsafe.AsRef(in location));

    public static void Write<T>([NotNullIfNotNull(nameof(value))] ref T location, T value) where T : class? => Set(ref location, value);

    public static bool Read(ref readonly bool location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref bool location, bool value) => Set(ref location, value);

    public static byte Read(ref readonly byte location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref byte location, byte value) => Set(ref location, value);

    public static sbyte Read(ref readonly sbyte location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref sbyte location, sbyte value) => Set(ref location, value);

    public static short Read(ref readonly short location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref short location, short value) => Set(ref location, value);

    public static ushort Read(ref readonly ushort location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref ushort location, ushort value) => Set(ref location, value);

    public static int Read(ref readonly int location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref int location, int value) => Set(ref location, value);

    public static uint Read(ref readonly uint location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref uint location, uint value) => Set(ref location, value);

    public static long Read(ref readonly long location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref long location, long value) => Set(ref location, value);

    public static ulong Read(ref readonly ulong location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref ulong location, ulong value) => Set(ref location, value);

    public static float Read(ref readonly float location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref float location, float value) => Set(ref location, value);

    public static double Read(ref readonly double location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref double location, double value) => Set(ref location, value);

    public static nint Read(ref readonly nint location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref nint location, nint value) => Set(ref location, value);

    public static nuint Read(ref readonly nuint location) => Get(ref Unsafe.AsRef(in location));

    public static void Write(ref nuint location, nuint value) => Set(ref location, value);

    public static void ReadBarrier() => Interlocked.MemoryBarrier();

    public static void WriteBarrier() => Interlocked.MemoryBarrier();
}
