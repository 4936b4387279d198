namespace Kit.Watching;

/// <summary>Where signals come from, one after another.</summary>
public interface ISignals
{
    /// <summary>Cancelled as soon as it is over, also while nobody takes signals.</summary>
    CancellationToken Over { get; }

    /// <summary>Waits for a signal.</summary>
    Signal Take();

    /// <summary>Waits a moment for another one: an editor touches a file several times in one save. Null when it stays quiet.</summary>
    Signal? TakeUnlessQuiet();
}
