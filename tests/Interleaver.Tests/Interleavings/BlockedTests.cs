using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>When nobody can go on, each wait has been told once: as it began, or at the end, where it did not have to begin.</summary>
public class BlockedTests
{
    [Test]
    public void Each_wait_is_told_once()
    {
        var deadlocks = 0;
        for (var seed = 1UL; seed <= 40; seed++)
        {
            var ear = new Ear();
            var end = new Scheduler(ear, adversarialTime: false, new Limits()).Run(_ => TakeInTwoOrders(), seed);

            var blocked = end is RunEnd.Deadlocked deadlocked ? deadlocked.Blocked : [];
            ear.Blocked.Should().BeEquivalentTo(blocked.Select(thread => thread.Id), "of seed {0}", seed);
            deadlocks += blocked.Count > 0 ? 1 : 0;
        }

        deadlocks.Should().BeInRange(5, 35, "both ends are met");
    }

    // Each of them has waited before, and been told of as it did: that is forgotten.
    private static void TakeInTwoOrders()
    {
        var (one, two, start) = (new object(), new object(), new Models.ManualResetEvent(false));
        Models.Thread[] threads = [new(() => Take(start, one, two)), new(() => Take(start, two, one))];
        Array.ForEach(threads, thread => thread.Start());
        Models.Thread.Sleep(1);
        start.Set();
        Array.ForEach(threads, thread => thread.Join());
    }

    private static void Take(Models.ManualResetEvent start, object first, object second)
    {
        start.WaitOne();
        Models.Monitor.Enter(first);
        Models.Monitor.Enter(second);
        Models.Monitor.Exit(second);
        Models.Monitor.Exit(first);
    }

    // The threads that wait, as often as they were told of since their last wait ended.
    private sealed class Ear : IListener
    {
        public List<int> Blocked { get; } = [];

        public void OnBegin()
        {
        }

        public void OnEvent(in Event e)
        {
            if (e.Kind == EventKind.Blocked)
            {
                Blocked.Add(e.Thread);
            }
            else if (e.Kind is EventKind.Acquired or EventKind.ThreadJoined or EventKind.TimedOut)
            {
                Blocked.Remove(e.Thread);
            }
        }

        public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
        {
        }
    }
}
