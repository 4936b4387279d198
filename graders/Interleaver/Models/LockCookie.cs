namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.LockCookie"/>: how a thread held a <see cref="ReaderWriterLock"/> before it let go or upgraded.</summary>
public struct LockCookie : IEquatable<LockCookie>
{
    /// <summary>What the cookie is good for.</summary>
    internal enum Purpose
    {
        /// <summary>Nothing, or not any more.</summary>
        None,

        /// <summary>To restore what ReleaseLock let go.</summary>
        Release,

        /// <summary>To go back to before UpgradeToWriterLock.</summary>
        Upgrade,
    }

    internal Purpose For { get; init; }

    internal int ReaderLevel { get; init; }

    internal int WriterLevel { get; init; }

    internal int Thread { get; init; }

    /// <inheritdoc/>
    public readonly bool Equals(LockCookie obj) =>
        (For, ReaderLevel, WriterLevel, Thread) == (obj.For, obj.ReaderLevel, obj.WriterLevel, obj.Thread);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is LockCookie other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => (int)For + ReaderLevel + WriterLevel + Thread;

    /// <inheritdoc cref="System.Threading.LockCookie.op_Equality"/>
    public static bool operator ==(LockCookie a, LockCookie b) => a.Equals(b);

    /// <inheritdoc cref="System.Threading.LockCookie.op_Inequality"/>
    public static bool operator !=(LockCookie a, LockCookie b) => !a.Equals(b);

    /// <inheritdoc/>
    public override readonly string ToString() => RealTypes.NameOf(this);
}
