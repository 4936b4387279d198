namespace Interleaver.Checking;

/// <summary>
/// One run of a check's body outside of any exploration, as a plain stress test runs it: real threads and real time. A
/// <see cref="Scenario"/> goes by it where there is nothing else to go by.
/// </summary>
/// <param name="onBroken">
/// What a broken requirement does, on the thread that found it; its sentence is given. When this returns, an exception is
/// thrown there, which the code under test may catch: a host that has to be sure ends the round, or the process, in here.
/// </param>
/// <param name="time">What measures the round; the system's clock by default.</param>
public sealed class PlainRound(Action<string> onBroken, TimeProvider? time = null)
{
    private readonly TimeProvider time = time ?? TimeProvider.System;
    private readonly long began = (time ?? TimeProvider.System).GetTimestamp();

    /// <summary>
    /// Real time since this object was made, in whole seconds that are over. A check compares virtual times exactly; on a
    /// machine that has other work, too, a plain test can only tell at once from much later.
    /// </summary>
    public TimeSpan Elapsed => TimeSpan.FromSeconds((long)time.GetElapsedTime(began).TotalSeconds);

    /// <summary>How long a pause is that shall be long enough for everybody else: nobody knows here, so it is a guess.</summary>
    internal static TimeSpan Guess { get; } = TimeSpan.FromMilliseconds(1);

    /// <summary>A requirement does not hold.</summary>
    internal void Break(string sentence)
    {
        onBroken(sentence);
        throw new InvalidOperationException(sentence);
    }
}
