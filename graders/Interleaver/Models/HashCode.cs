using System.ComponentModel;

namespace Interleaver.Models;

/// <summary>Model of <see cref="System.HashCode"/>, without the seed that differs from run to run: FNV-1a over the parts' hash codes.</summary>
public struct HashCode
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private const int BitsPerByte = 8;

    // How far the hash is from that of nothing.
    private uint state;

#pragma warning disable CS1591 // The overloads mirror the BCL's, one for each number of parts.
    public static int Combine<T1>(T1 value1) => new HashCode().With(value1).ToHashCode();

    public static int Combine<T1, T2>(T1 value1, T2 value2) => new HashCode().With(value1).With(value2).ToHashCode();

    public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3) =>
        new HashCode().With(value1).With(value2).With(value3).ToHashCode();

    public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4) =>
        new HashCode().With(value1).With(value2).With(value3).With(value4).ToHashCode();

    public static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5) =>
        new HashCode().With(value1).With(value2).With(value3).With(value4).With(value5).ToHashCode();

    public static int Combine<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6) =>
        new HashCode().With(value1).With(value2).With(value3).With(value4).With(value5).With(value6).ToHashCode();

    public static int Combine<T1, T2, T3, T4, T5, T6, T7>(
        T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7) =>
        new HashCode().With(value1).With(value2).With(value3).With(value4).With(value5).With(value6).With(value7).ToHashCode();

    public static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(
        T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8) =>
        new HashCode().With(value1).With(value2).With(value3).With(value4).With(value5).With(value6).With(value7).With(value8).ToHashCode();
#pragma warning restore CS1591

    /// <inheritdoc cref="System.HashCode.Add{T}(T)"/>
    public void Add<T>(T value) => AddCode(StableHash.Of(value));

    /// <inheritdoc cref="System.HashCode.Add{T}(T, IEqualityComparer{T})"/>
    public void Add<T>(T value, IEqualityComparer<T>? comparer)
    {
        if (comparer is null || ReferenceEquals(comparer, EqualityComparer<T>.Default))
        {
            Add(value);
        }
        else
        {
            AddCode(value is null ? 0 : EqualityComparerModel.GetHashCode(comparer, value));
        }
    }

    /// <inheritdoc cref="System.HashCode.AddBytes"/>
    public void AddBytes(ReadOnlySpan<byte> value)
    {
        foreach (var part in value)
        {
            AddByte(part);
        }
    }

    /// <inheritdoc cref="System.HashCode.ToHashCode"/>
    public readonly int ToHashCode() => unchecked((int)(state ^ Basis));

    /// <inheritdoc cref="System.HashCode.GetHashCode"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override readonly int GetHashCode() => throw new NotSupportedException(
        "HashCode is a mutable struct and should not be compared with other HashCodes. Use ToHashCode to retrieve the computed hash code.");

    /// <inheritdoc cref="System.HashCode.Equals"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override readonly bool Equals(object? obj) => throw new NotSupportedException(
        "HashCode is a mutable struct and should not be compared with other HashCodes.");

    private readonly HashCode With<T>(T value)
    {
        var longer = this;
        longer.Add(value);
        return longer;
    }

    /// <summary>Mixes in the hash code of a part.</summary>
    internal void AddCode(int code)
    {
        for (var i = 0; i < sizeof(int); i++)
        {
            AddByte(unchecked((byte)(code >> (i * BitsPerByte))));
        }
    }

    private void AddByte(byte part) => state = unchecked(((state ^ Basis ^ part) * Prime) ^ Basis);

    /// <inheritdoc/>
    public override readonly string ToString() => RealTypes.NameOf(this);
}
