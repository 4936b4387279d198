using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.ThreadLocal{T}"/>. Its members may be used by several threads, except
/// <see cref="Dispose()"/>: that one counts as a write of the object, and the others as reads.
/// </summary>
public class ThreadLocal<T> : IDisposable
{
    private readonly SyncObject all = new("thread-local values");
    private readonly Func<T>? valueFactory;
    private readonly List<Slot>? tracked;
    private bool disposed;

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}()"/>
    public ThreadLocal()
    {
    }

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}(bool)"/>
    public ThreadLocal(bool trackAllValues) => tracked = trackAllValues ? [] : null;

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}(Func{T})"/>
    public ThreadLocal(Func<T> valueFactory) : this(valueFactory, false)
    {
    }

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}(Func{T}, bool)"/>
    public ThreadLocal(Func<T> valueFactory, bool trackAllValues) : this(trackAllValues)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        this.valueFactory = valueFactory;
    }

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}.Value"/>
    public T Value
    {
        get
        {
            if (OfThisThread is { } slot)
            {
                return slot.Value;
            }

            var value = valueFactory is null ? default! : valueFactory();
            if (valueFactory is not null && IsValueCreated)
            {
                throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            }

            return Value = value;
        }

        set
        {
            var self = Engine.Self;
            var slot = OfThisThread;
            if (tracked is not null)
            {
                self.Scheduler.Point(self, Engine.Change(all));
            }

            if (slot is not null)
            {
                slot.Value = value;
                return;
            }

            slot = new Slot { Value = value };
            ThreadState.Of(self).Locals.Add(this, slot);
            tracked?.Insert(0, slot);
            self.Announce(EventKind.Released, all);
        }
    }

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}.Values"/>
    public IList<T> Values
    {
        get
        {
            if (tracked is null)
            {
                throw new InvalidOperationException(
                    "The ThreadLocal object is not tracking values. To use the Values property, use a ThreadLocal constructor that "
                    + "accepts the trackAllValues parameter and set the parameter to true.");
            }

            ThrowIfDisposed();
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(all));
            self.Announce(EventKind.Observed, all);
            return tracked.ConvertAll(slot => slot.Value);
        }
    }

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}.IsValueCreated"/>
    public bool IsValueCreated => OfThisThread is not null;

    private Slot? OfThisThread
    {
        get
        {
            ThrowIfDisposed();
            return ThreadState.Of(Engine.Self).Locals.TryGetValue(this, out var slot) ? (Slot)slot : null;
        }
    }

    /// <inheritdoc/>
    public override string? ToString() => Value!.ToString();

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}.Dispose()"/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="System.Threading.ThreadLocal{T}.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing)
    {
        var self = Engine.Self;
        if (!disposed && !self.Scheduler.IsUnwinding)
        {
            Memory.WriteField(this, 0, self.Site);
            disposed = true;
        }
    }

    private void ThrowIfDisposed()
    {
        Memory.ReadField(this, 0, Engine.Self.Site);
        RealTypes.ThrowIfDisposed(disposed, this);
    }

    private sealed class Slot
    {
        public required T Value { get; set; }
    }
}
