namespace Interleaver.Models;

/// <content>What a thread says to its host: nothing that a program could see, on Linux, where there is no COM.</content>
public sealed partial class Thread
{
    /// <inheritdoc cref="System.Threading.Thread.ApartmentState"/>
    public ApartmentState ApartmentState
    {
        get => GetApartmentState();
        set => TrySetApartmentState(value);
    }

    /// <inheritdoc cref="System.Threading.Thread.ExecutionContext"/>
    public ExecutionContext? ExecutionContext => Models.ExecutionContext.Capture();

    /// <inheritdoc cref="System.Threading.Thread.BeginCriticalRegion"/>
    public static void BeginCriticalRegion()
    {
    }

    /// <inheritdoc cref="System.Threading.Thread.EndCriticalRegion"/>
    public static void EndCriticalRegion()
    {
    }

    /// <inheritdoc cref="System.Threading.Thread.BeginThreadAffinity"/>
    public static void BeginThreadAffinity()
    {
    }

    /// <inheritdoc cref="System.Threading.Thread.EndThreadAffinity"/>
    public static void EndThreadAffinity()
    {
    }

    /// <summary>The number of the only domain.</summary>
    public static int GetDomainID() => 1;

    /// <summary>The first processor: which one it is, no program may depend on.</summary>
    public static int GetCurrentProcessorId() => 0;

    /// <inheritdoc cref="System.Threading.Thread.GetApartmentState"/>
    public ApartmentState GetApartmentState() => ApartmentState.Unknown;

    /// <inheritdoc cref="System.Threading.Thread.SetApartmentState"/>
    public void SetApartmentState(ApartmentState state)
    {
        if (!TrySetApartmentState(state))
        {
            throw new PlatformNotSupportedException("COM Interop is not supported on this platform.");
        }
    }

    /// <inheritdoc cref="System.Threading.Thread.TrySetApartmentState"/>
    public bool TrySetApartmentState(ApartmentState state) => Enum.IsDefined(state)
        ? state == ApartmentState.Unknown
        : throw new ArgumentOutOfRangeException(nameof(state), "Enum value was out of legal range.");

    /// <inheritdoc cref="System.Threading.Thread.DisableComObjectEagerCleanup"/>
    public void DisableComObjectEagerCleanup()
    {
    }

    /// <summary>The same for as long as the thread exists, and in every run.</summary>
    public override int GetHashCode() => RuntimeHelpersModel.GetHashCode(this);
}
