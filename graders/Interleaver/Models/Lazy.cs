using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Lazy{T}"/>; the ways to make the value are in its other part (LazyCreating.cs). Without
/// thread safety it is memory like any other: to ask for the value reads the object, to make it writes it.
/// </summary>
public partial class Lazy<T>
{
    private readonly LazyThreadSafetyMode mode;
    private readonly bool usesConstructor;

    /// <inheritdoc cref="System.Lazy{T}()"/>
    public Lazy() : this(null, LazyThreadSafetyMode.ExecutionAndPublication, usesConstructor: true)
    {
    }

    /// <inheritdoc cref="System.Lazy{T}(T)"/>
    public Lazy(T value)
    {
        this.value = value;
        isCreated = isGiven = true;
    }

    /// <inheritdoc cref="System.Lazy{T}(Func{T})"/>
    public Lazy(Func<T> valueFactory) : this(valueFactory, LazyThreadSafetyMode.ExecutionAndPublication)
    {
    }

    /// <inheritdoc cref="System.Lazy{T}(bool)"/>
    public Lazy(bool isThreadSafe) : this(null, ModeOf(isThreadSafe), usesConstructor: true)
    {
    }

    /// <inheritdoc cref="System.Lazy{T}(LazyThreadSafetyMode)"/>
    public Lazy(LazyThreadSafetyMode mode) : this(null, mode, usesConstructor: true)
    {
    }

    /// <inheritdoc cref="System.Lazy{T}(Func{T}, bool)"/>
    public Lazy(Func<T> valueFactory, bool isThreadSafe) : this(valueFactory, ModeOf(isThreadSafe), usesConstructor: false)
    {
    }

    /// <inheritdoc cref="System.Lazy{T}(Func{T}, LazyThreadSafetyMode)"/>
    public Lazy(Func<T> valueFactory, LazyThreadSafetyMode mode) : this(valueFactory, mode, usesConstructor: false)
    {
    }

    private Lazy(Func<T>? valueFactory, LazyThreadSafetyMode mode, bool usesConstructor)
    {
        if (!usesConstructor)
        {
            ArgumentNullException.ThrowIfNull(valueFactory);
        }

        if (!Enum.IsDefined(mode))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), "The mode argument specifies an invalid value.");
        }

        this.mode = mode;
        this.usesConstructor = usesConstructor;
        factory = valueFactory;
        creation.Open();
    }

    /// <inheritdoc cref="System.Lazy{T}.IsValueCreated"/>
    public bool IsValueCreated
    {
        get
        {
            Look(Engine.Self);
            return isCreated;
        }
    }

    /// <inheritdoc cref="System.Lazy{T}.Value"/>
    public T Value
    {
        get
        {
            var self = Engine.Self;
            if (mode == LazyThreadSafetyMode.ExecutionAndPublication && !isGiven)
            {
                GetFromOne(self);
            }
            else
            {
                Look(self);
                GetFromAny(self);
            }

            return value;
        }
    }

    /// <inheritdoc/>
    public override string? ToString() => IsValueCreated ? Value!.ToString() : "Value is not created.";

    private static LazyThreadSafetyMode ModeOf(bool isThreadSafe) =>
        isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None;

    private void Look(ControlledThread self)
    {
        if (isGiven)
        {
            return;
        }

        if (mode == LazyThreadSafetyMode.None)
        {
            Memory.ReadField(this, 0, self.Site);
            return;
        }

        self.Scheduler.Point(self, Engine.Look(creation));
        self.Announce(EventKind.Observed, creation);
    }
}
