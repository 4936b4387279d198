using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <summary>
/// Threads that wait for something, and whether it is there: while the queue is open each of them may be chosen to
/// go on, and the first that does decides whether it closes again. This is all that the scheduler knows of blocking.
/// </summary>
/// <param name="kind">What a reader calls the object.</param>
public class WaitQueue(string kind) : SyncObject(kind)
{
    private List<ControlledThread>? waiters;

    /// <summary>Raised after the queue has opened or closed, for what depends on more than one queue.</summary>
    public event Action? Changed;

    /// <summary>Whether a thread that comes now need not wait.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What a reader is told that a thread waits for in this queue.</summary>
    public virtual SyncObject Subject => this;

    /// <summary>How many threads wait.</summary>
    public int Waiters => waiters?.Count ?? 0;

    /// <summary>The thread that has waited longest, or null.</summary>
    public ControlledThread? Longest => waiters is { Count: > 0 } ? waiters[0] : null;

    /// <summary>What is waited for is there.</summary>
    public void Open()
    {
        if (IsOpen)
        {
            return;
        }

        IsOpen = true;
        if (waiters is not null)
        {
            foreach (var waiter in waiters)
            {
                waiter.Scheduler.Enable(waiter);
            }
        }

        Changed?.Invoke();
    }

    /// <summary>It is gone again.</summary>
    public void Close()
    {
        if (!IsOpen)
        {
            return;
        }

        IsOpen = false;
        if (waiters is not null)
        {
            // Whose time is over leaves the queue by that.
            var staying = 0;
            while (staying < waiters.Count)
            {
                staying += waiters[staying].Scheduler.Shut(waiters[staying], this) ? 1 : 0;
            }
        }

        Changed?.Invoke();
    }

    /// <summary>Lets one waiting thread go on, whatever the state of the queue; it moves on to the queue that it named, if any.</summary>
    public void Release(ControlledThread waiter) => waiter.Scheduler.EndWait(waiter);

    internal void Add(ControlledThread thread) => (waiters ??= []).Add(thread);

    internal void Remove(ControlledThread thread) => waiters?.Remove(thread);
}
