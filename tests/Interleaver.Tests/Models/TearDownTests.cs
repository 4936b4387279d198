using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>
/// When an interleaving is taken down, what gives something back does nothing, so that a learner's finally blocks run to
/// their end; whatever could wait does not come back.
/// </summary>
public class TearDownTests
{
    public static readonly object[] Givers =
    [
        Giver("Set", () => new AutoResetEvent(false), target => target.Set()),
        Giver("Set, slim", () => new ManualResetEventSlim(), target => target.Set()),
        Giver("Signal", () => new CountdownEvent(0), target => target.Signal(0)),
        Giver("ReleaseMutex", () => new Mutex(), target => target.ReleaseMutex()),
        Giver("Release", () => new Semaphore(1, 1), target => target.Release(0)),
        Giver("Exit", () => new Lock(), target => target.Exit()),
        Giver("ExitReadLock", () => new ReaderWriterLockSlim(), target => target.ExitReadLock()),
        Giver("ExitUpgradeableReadLock", () => new ReaderWriterLockSlim(), target => target.ExitUpgradeableReadLock()),
        Giver("ExitWriteLock", () => new ReaderWriterLockSlim(), target => target.ExitWriteLock()),
        Giver("RemoveParticipant", () => new Barrier(0), target => target.RemoveParticipant()),
        Giver("Enqueue", () => new ConcurrentQueue<int>(), target => target.Enqueue(1)),
        Giver("PushRange", () => new ConcurrentStack<int>(), target => target.PushRange([1])),
        Giver("Add", () => new BlockingCollection<int>(1), target => target.Add(1)),
        Giver("CompleteAdding", () => new BlockingCollection<int>(), target => target.CompleteAdding()),
        Giver("Dispose, blocking collection", () => new BlockingCollection<int>(), target => target.Dispose()),
        Giver("Dispose, handle", () => new ManualResetEvent(false), target => target.Dispose()),
        Giver("Dispose, slim", () => new ManualResetEventSlim(), target => target.Dispose()),
        Giver("Dispose, countdown", () => new CountdownEvent(1), target => target.Dispose()),
        Giver("Dispose, barrier", () => new Barrier(1), target => target.Dispose()),
        Giver("Dispose, reader-writer lock", () => new ReaderWriterLockSlim(), target => target.Dispose()),
    ];

    public static readonly object[] Takers =
    [
        Giver("WaitOne", () => new ManualResetEvent(true), target => target.WaitOne()),
        Giver("WaitAny", () => new ManualResetEvent(true), target => WaitHandle.WaitAny([target])),
        Giver("Wait, slim", () => new ManualResetEventSlim(true), target => target.Wait()),
        Giver("Wait, countdown", () => new CountdownEvent(0), target => target.Wait()),
        Giver("TryDequeue", () => new ConcurrentQueue<int>(), target => target.TryDequeue(out _)),
        Giver("Take", () => new BlockingCollection<int>(new ConcurrentBag<int>([1])), target => target.Take()),
        Giver("TryAdd, dictionary", () => new ConcurrentDictionary<int, int>(), target => target.TryAdd(1, 1)),
        Giver("Enter", () => new Lock(), target => target.Enter()),
        Giver("EnterReadLock", () => new ReaderWriterLockSlim(), target => target.EnterReadLock()),
        Giver("SignalAndWait", () => new Barrier(1), target => target.SignalAndWait()),
        Giver("SpinOnce", () => new object(), _ => default(SpinWait).SpinOnce()),
        Giver("SpinUntil", () => new object(), _ => SpinWait.SpinUntil(() => false)),
        Giver("IsSet", () => new ManualResetEventSlim(), target => _ = target.IsSet),
        Giver("Reset", () => new ManualResetEvent(false), target => target.Reset()),
    ];

    [TestCaseSource(nameof(Givers))]
    public void GivingBackDoesNothing(string name, Func<object> make, Action<object> give) =>
        Finishes(make, give).Should().BeTrue("{0} returns", name);

    [TestCaseSource(nameof(Takers))]
    public void AllElseDoesNotComeBack(string name, Func<object> make, Action<object> take) =>
        Finishes(make, take).Should().BeFalse("{0} does not return", name);

    // Two threads can go on when everything ends; neither may be given the turn by the other's loop.
    [Test]
    public void ALoopGoesNoFurtherAndGivesNobodyTheTurn()
    {
        var down = 0;
        var end = FirstEnd(() =>
        {
            var gate = new ManualResetEvent(false);
            for (var i = 0; i < 2; i++)
            {
                new Thread(() => LoopWhenDone(gate, ref down)).Start();
            }

            Thread.Sleep(1);
            gate.Set();
            ControlledThread.Current!.Scheduler.End(new RunEnd.Stopped("enough"));
        });

        end.Should().BeOfType<RunEnd.Stopped>();
        down.Should().Be(2);
    }

    private static void LoopWhenDone(ManualResetEvent gate, ref int down)
    {
        var self = ControlledThread.Current!;
        try
        {
            gate.WaitOne();
        }
        finally
        {
            try
            {
                self.Scheduler.LoopBack(self);
            }
            finally
            {
                down++;
            }
        }
    }

    private static bool Finishes(Func<object> make, Action<object> call)
    {
        var finished = false;
        var end = FirstEnd(() =>
        {
            var target = make();
            try
            {
                new ManualResetEvent(false).WaitOne();
            }
            finally
            {
                call(target);
                finished = true;
            }
        });
        end.Should().BeOfType<RunEnd.Deadlocked>();
        return finished;
    }

    private static object[] Giver<T>(string name, Func<T> make, Action<T> call) =>
        [name, new Func<object>(() => make()!), new Action<object>(target => call((T)target))];
}
