using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Waiting until all have come.</content>
public partial class CountdownEvent
{
    /// <inheritdoc cref="System.Threading.CountdownEvent.Wait()"/>
    public void Wait() => WaitFor(-1);

    /// <inheritdoc cref="System.Threading.CountdownEvent.Wait(int)"/>
    public bool Wait(int millisecondsTimeout) => WaitFor(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.CountdownEvent.Wait(TimeSpan)"/>
    public bool Wait(TimeSpan timeout) => WaitFor(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.CountdownEvent.Wait(System.Threading.CancellationToken)"/>
    public void Wait(CancellationToken cancellationToken) => WaitFor(-1, cancellationToken);

    /// <inheritdoc cref="System.Threading.CountdownEvent.Wait(int, System.Threading.CancellationToken)"/>
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken) =>
        WaitFor(Engine.Ticks(millisecondsTimeout), cancellationToken);

    /// <inheritdoc cref="System.Threading.CountdownEvent.Wait(TimeSpan, System.Threading.CancellationToken)"/>
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => WaitFor(Engine.Ticks(timeout), cancellationToken);

    private bool WaitFor(long timeout, CancellationToken token = default)
    {
        var self = Engine.Self;
        disposal.ThrowIfSeen(self, this, timeout);
        self.ThrowIfRequested(token);
        var passed = self.TryPass(zero, Engine.Look(zero), timeout, token);
        disposal.ThrowUnlessWaited(this, timeout);
        if (passed)
        {
            zero.Pass(self);
        }

        return passed;
    }
}
