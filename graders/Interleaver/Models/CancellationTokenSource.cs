namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.CancellationTokenSource"/>; what it means is in
/// <see cref="CancellationState"/>.
/// </summary>
public class CancellationTokenSource : ModelObject, IDisposable
{
    // The longest delay that the BCL takes, in ms.
    private const uint LongestDelay = uint.MaxValue - 1;

    private readonly CancellationState state;

    /// <inheritdoc cref="System.Threading.CancellationTokenSource()"/>
    public CancellationTokenSource() => state = new CancellationState();

    /// <inheritdoc cref="System.Threading.CancellationTokenSource(int)"/>
    public CancellationTokenSource(int millisecondsDelay) : this(Checked(millisecondsDelay))
    {
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenSource(TimeSpan)"/>
    public CancellationTokenSource(TimeSpan delay) : this(Checked(delay))
    {
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenSource(TimeSpan, System.TimeProvider)"/>
    public CancellationTokenSource(TimeSpan delay, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        var milliseconds = Checked(delay);
        state = new CancellationState(isRequested: milliseconds == 0);
        if (milliseconds != 0 && timeProvider == TimeProvider.System)
        {
            state.RequestAfter(Engine.Self, milliseconds * TimeSpan.TicksPerMillisecond);
        }
        else if (milliseconds != 0)
        {
            state.RequestAfter(timeProvider, delay);
        }
    }

    private CancellationTokenSource(long milliseconds)
    {
        state = new CancellationState(isRequested: milliseconds == 0);
        if (milliseconds > 0)
        {
            state.RequestAfter(Engine.Self, milliseconds * TimeSpan.TicksPerMillisecond);
        }
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.IsCancellationRequested"/>
    public bool IsCancellationRequested => state.Look(Engine.Self);

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.Token"/>
    public CancellationToken Token
    {
        get
        {
            state.Use(Engine.Self);
            return new CancellationToken(state);
        }
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.CreateLinkedTokenSource(System.Threading.CancellationToken, System.Threading.CancellationToken)"/>
    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) =>
        new Linked([token1, token2]);

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.CreateLinkedTokenSource(System.Threading.CancellationToken)"/>
    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) => new Linked([token]);

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.CreateLinkedTokenSource(System.Threading.CancellationToken[])"/>
    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return CreateLinkedTokenSource((ReadOnlySpan<CancellationToken>)tokens);
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.CreateLinkedTokenSource(ReadOnlySpan{System.Threading.CancellationToken})"/>
    public static CancellationTokenSource CreateLinkedTokenSource(params ReadOnlySpan<CancellationToken> tokens) => tokens.Length > 0
        ? new Linked(tokens)
        : throw new ArgumentException("No tokens were supplied.");

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.Cancel()"/>
    public void Cancel() => Cancel(false);

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.Cancel(bool)"/>
    public void Cancel(bool throwOnFirstException)
    {
        var self = Engine.Self;
        if (!self.Scheduler.IsUnwinding)
        {
            state.Request(self, throwOnFirstException, needsSource: true);
        }
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.CancelAsync"/>
    public Task CancelAsync()
    {
        try
        {
            return state.Begin(Engine.Self, needsSource: true)
                ? Task.Run(() => state.Callbacks.Run(Engine.Self, throwOnFirstException: false))
                : Task.CompletedTask;
        }
        catch (ObjectDisposedException exception)
        {
            return Task.FromException(exception); // As in the BCL: told by the task.
        }
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.CancelAfter(int)"/>
    public void CancelAfter(int millisecondsDelay) => CancelAfter(Checked(millisecondsDelay));

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.CancelAfter(TimeSpan)"/>
    public void CancelAfter(TimeSpan delay) => CancelAfter(Checked(delay));

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.TryReset"/>
    public bool TryReset() => state.TryReset(Engine.Self);

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.Dispose()"/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenSource.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing)
    {
        var self = Engine.Self;
        if (disposing && !state.IsDisposed && !self.Scheduler.IsUnwinding)
        {
            state.Dispose(self);
        }
    }

    private void CancelAfter(long milliseconds) => state.RequestAfter(Engine.Self, milliseconds * TimeSpan.TicksPerMillisecond);

    private static long Checked(int millisecondsDelay) =>
        millisecondsDelay >= -1 ? millisecondsDelay : throw new ArgumentOutOfRangeException(nameof(millisecondsDelay));

    private static long Checked(TimeSpan delay)
    {
        var milliseconds = (long)delay.TotalMilliseconds;
        return milliseconds is >= -1 and <= LongestDelay ? milliseconds : throw new ArgumentOutOfRangeException(nameof(delay));
    }

    /// <summary>Follows other tokens, until it is disposed of.</summary>
    private sealed class Linked : CancellationTokenSource
    {
        private readonly List<CancellationTokenRegistration> links = [];

        public Linked(ReadOnlySpan<CancellationToken> tokens)
        {
            foreach (var token in tokens)
            {
                links.Add(token.Register(() => state.Request(Engine.Self)));
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (!state.IsDisposed)
            {
                links.ForEach(link => link.Dispose());
            }

            base.Dispose(disposing);
        }
    }
}
