using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Promises to those who wait at one end of a channel, in the order in which they came.</summary>
/// <param name="channel">What they wait for.</param>
/// <param name="continuesInline">Whether they go on inside the call that ends their wait.</param>
internal sealed class ChannelWaits<TResult>(SyncObject channel, bool continuesInline)
{
    private readonly LinkedList<Task<TResult>> waiting = [];

    public bool Any => waiting.Count > 0;

    public Task<TResult> Add(CancellationToken token)
    {
        var how = continuesInline ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously;
        var promise = new Task<TResult>("channel", null, how, channel);
        waiting.AddLast(promise);
        promise.GiveUpWhen(token, () => waiting.Remove(promise));
        return promise;
    }

    /// <summary>Keeps the promise to the one who came first.</summary>
    public void EndFirst(ControlledThread self, TResult result, List<Continuation> ready)
    {
        var promise = waiting.First!.Value;
        waiting.RemoveFirst();
        promise.Keep(result);
        promise.Settle(self, TaskStatus.RanToCompletion, ready);
    }

    /// <summary>Keeps all promises.</summary>
    public void EndAll(ControlledThread self, TResult result, List<Continuation> ready)
    {
        while (Any)
        {
            EndFirst(self, result, ready);
        }
    }

    /// <summary>Breaks all promises.</summary>
    public void FailAll(ControlledThread self, Exception error, List<Continuation> ready)
    {
        while (waiting.First?.Value is { } promise)
        {
            waiting.RemoveFirst();
            promise.SettleWith(self, error, ready);
        }
    }
}
