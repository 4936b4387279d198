namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Environment"/>: a machine that is the same everywhere. All that reaches out of the program
/// is left out.
/// </summary>
public static class Environment
{
    /// <summary>Processors of every machine.</summary>
    internal const int Processors = 4;

    /// <inheritdoc cref="System.Environment.CurrentManagedThreadId"/>
    public static int CurrentManagedThreadId => Thread.CurrentThread.ManagedThreadId;

    /// <inheritdoc cref="System.Environment.NewLine"/>
    public static string NewLine => "\n";

    /// <inheritdoc cref="System.Environment.ProcessorCount"/>
    public static int ProcessorCount => Processors;

    /// <inheritdoc cref="System.Environment.TickCount"/>
    public static int TickCount => unchecked((int)TickCount64);

    /// <inheritdoc cref="System.Environment.TickCount64"/>
    public static long TickCount64 => (ClockFace.Uptime + ClockFace.Read()) / TimeSpan.TicksPerMillisecond;
}
