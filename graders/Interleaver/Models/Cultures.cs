using System.Globalization;

namespace Interleaver.Models;

/// <summary>
/// The cultures of an interleaving's threads. They flow as the BCL's do, and each change reaches the thread beneath, where
/// the BCL's formatting looks. A thread to which nothing has flowed has the invariant culture, on every machine.
/// </summary>
internal sealed class Cultures
{
    /// <summary>For formatting.</summary>
    public AsyncLocal<CultureInfo?> Culture { get; } =
        new(change => CultureInfo.CurrentCulture = change.CurrentValue ?? CultureInfo.InvariantCulture);

    /// <summary>For texts.</summary>
    public AsyncLocal<CultureInfo?> UICulture { get; } =
        new(change => CultureInfo.CurrentUICulture = change.CurrentValue ?? CultureInfo.InvariantCulture);

    /// <summary>Those of the running thread's interleaving.</summary>
    public static Cultures OfThisRun => World.Of(Engine.Self).The<Cultures>();
}
