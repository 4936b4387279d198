using System.Runtime.ExceptionServices;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Making the value.</content>
/// <remarks>
/// That the value is there, or that its factory failed, is a fact that no later step changes. As in the BCL, a factory's
/// exception is kept and thrown again, except where several threads may try; a constructor's is not kept.
/// </remarks>
public partial class Lazy<T>
{
    // Open while nobody is making the value.
    private readonly WaitQueue creation = new("lazy value");
    private readonly bool isGiven;
    private Func<T>? factory;
    private Exception? failure;
    private bool isCreated;
    private T value = default!;

    // One thread makes it, and the others wait for it. The lock is reentrant: the factory that asks for the value is told so.
    private void GetFromOne(ControlledThread self)
    {
        if (creation.Holder == self.Id)
        {
            ThrowIfFailed();
            Finish(self, Make(), isStep: false);
            return;
        }

        if (isCreated || failure is not null)
        {
            Look(self);
        }
        else
        {
            self.TryPass(creation, Engine.Change(creation), -1);
        }

        if (!isCreated && failure is null)
        {
            creation.Close();
            creation.Holder = self.Id;
            creation.HolderSite = self.Site;
            self.Announce(EventKind.Acquired, creation);
            Finish(self, Make(), isStep: true);
        }

        self.Announce(EventKind.Observed, creation);
        if (!isCreated)
        {
            ThrowIfFailed();
        }
    }

    // The first value that is there is everybody's; the thread may be one of many, or the only one that there may be.
    private void GetFromAny(ControlledThread self)
    {
        if (isCreated)
        {
            return;
        }

        ThrowIfFailed();
        if (mode == LazyThreadSafetyMode.None)
        {
            Memory.WriteField(this, 0, self.Site);
            Finish(self, Make(), isStep: false);
            Memory.WriteField(this, 0, self.Site);
            return;
        }

        var made = usesConstructor ? DefaultConstructor.Call<T>() : factory!();
        self.Scheduler.Point(self, Engine.Change(creation));
        if (!isCreated)
        {
            (value, isCreated) = (made, true);
            self.Announce(EventKind.Released, creation);
        }

        self.Announce(EventKind.Observed, creation);
    }

    // What came out of the factory: a value, or what it threw.
    private (T Value, Exception? Failure) Make()
    {
        try
        {
            if (usesConstructor)
            {
                return (DefaultConstructor.Call<T>(), null);
            }

            var make = factory
                ?? throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            factory = null;
            return (make(), null);
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            return (default!, exception);
        }
    }

    private void Finish(ControlledThread self, (T Value, Exception? Failure) made, bool isStep)
    {
        if (isStep)
        {
            self.Scheduler.Point(self, Engine.Change(creation));
        }

        if (made.Failure is null)
        {
            (value, isCreated) = (made.Value, true);
        }
        else if (!usesConstructor)
        {
            failure = made.Failure;
        }

        if (isStep)
        {
            creation.Holder = -1;
            self.Announce(EventKind.Released, creation);
            creation.Open();
        }

        if (made.Failure is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown);
        }
    }

    private void ThrowIfFailed()
    {
        if (failure is not null && !isCreated)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }
}
