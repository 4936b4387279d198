namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Diagnostics.Stopwatch"/> on virtual time. Its ticks are those of <see cref="TimeSpan"/>.</summary>
public class Stopwatch
{
    /// <inheritdoc cref="System.Diagnostics.Stopwatch.Frequency"/>
    public static readonly long Frequency = TimeSpan.TicksPerSecond;

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.IsHighResolution"/>
    public static readonly bool IsHighResolution = true;

    private long elapsed;
    private long startedAt;

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.IsRunning"/>
    public bool IsRunning { get; private set; }

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.Elapsed"/>
    public TimeSpan Elapsed => new(ElapsedTicks);

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.ElapsedMilliseconds"/>
    public long ElapsedMilliseconds => ElapsedTicks / TimeSpan.TicksPerMillisecond;

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.ElapsedTicks"/>
    public long ElapsedTicks => IsRunning ? elapsed + ClockFace.Read() - startedAt : elapsed;

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.StartNew"/>
    public static Stopwatch StartNew()
    {
        var stopwatch = new Stopwatch();
        stopwatch.Start();
        return stopwatch;
    }

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.GetTimestamp"/>
    public static long GetTimestamp() => ClockFace.Uptime + ClockFace.Read();

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.GetElapsedTime(long)"/>
    public static TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.GetElapsedTime(long, long)"/>
    public static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp) => new(endingTimestamp - startingTimestamp);

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.Start"/>
    public void Start()
    {
        if (!IsRunning)
        {
            startedAt = ClockFace.Read();
            IsRunning = true;
        }
    }

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.Stop"/>
    public void Stop()
    {
        elapsed = ElapsedTicks;
        IsRunning = false;
    }

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.Reset"/>
    public void Reset()
    {
        elapsed = 0;
        IsRunning = false;
    }

    /// <inheritdoc cref="System.Diagnostics.Stopwatch.Restart"/>
    public void Restart()
    {
        Reset();
        Start();
    }

    /// <inheritdoc/>
    public override string ToString() => Elapsed.ToString();
}
