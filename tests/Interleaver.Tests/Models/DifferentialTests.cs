using static Interleaver.Models.Tests.Script;
using Model = Interleaver.Models;
using Real = System.Threading;

namespace Interleaver.Models.Tests;

/// <summary>The same calls on the model and on the real type give the same results and the same exceptions.</summary>
public class DifferentialTests
{
    private const ulong Scripts = 300;

    private static readonly OneOf Time = new(0, 0, 0, -2);
    private static readonly OneOf Span = new(
        TimeSpan.Zero,
        TimeSpan.FromMilliseconds(0.9),
        TimeSpan.FromMilliseconds(-0.9),
        TimeSpan.FromMilliseconds(-2),
        TimeSpan.MaxValue);

    private static readonly OneOf Flag = new(true, false);
    private static readonly Func<bool> Yes = () => true;
    private static readonly Func<bool> No = () => false;
    private static readonly OneOf One = new(Handle(0), Handle(1), Handle(2), Handle(3));
    private static readonly OneOf Some = new(
        Array(0), Array(1), Array(3), Array(0, 1), Array(3, 2), Array(1, 2, 3), Array(3, 2, 1, 0), Array(0, 0), Array(1, -1), Array(), null);

    private static readonly Call[] ReaderWriter =
    [
        On("TryEnterReadLock", Time), On("TryEnterReadLock", Span), On("ExitReadLock"),
        On("TryEnterUpgradeableReadLock", Time), On("TryEnterUpgradeableReadLock", Span), On("ExitUpgradeableReadLock"),
        On("TryEnterWriteLock", Time), On("TryEnterWriteLock", Span), On("ExitWriteLock"),
        On("get_IsReadLockHeld"), On("get_IsUpgradeableReadLockHeld"), On("get_IsWriteLockHeld"), On("get_CurrentReadCount"),
        On("get_RecursiveReadCount"), On("get_RecursiveUpgradeCount"), On("get_RecursiveWriteCount"), On("get_RecursionPolicy"), On("Dispose"),
    ];

    public static readonly TestCaseData[] Cases =
    [
        Case("Lock", [new(Both<Real.Lock, Model.Lock>())],
            On("Enter"), On("TryEnter"), On("TryEnter", Time), On("TryEnter", Span), On("Exit"), On("Exit"), On("get_IsHeldByCurrentThread")),
        Case("SpinLock", [new(Both<Real.SpinLock, Model.SpinLock>(), true)],
            On("Enter", Flag), On("TryEnter", Flag), On("TryEnter", Time, Flag), On("TryEnter", Span, Flag), On("Exit"), On("Exit", Flag),
            On("get_IsHeld"), On("get_IsHeldByCurrentThread"), On("get_IsThreadOwnerTrackingEnabled")),
        Case("SpinLock, untracked", [new(Both<Real.SpinLock, Model.SpinLock>(), false)],
            On("TryEnter", Flag), On("TryEnter", Time, Flag), On("TryEnter", Span, Flag),
            On("get_IsHeld"), On("get_IsHeldByCurrentThread"), On("get_IsThreadOwnerTrackingEnabled")),
        Case("SpinWait", [new(Both<Real.SpinWait, Model.SpinWait>())],
            On("SpinOnce", new OneOf(-1, -1, -1, -2)), On("Reset"), On("get_Count"),
            new Call(-1, "SpinUntil", new OneOf(No, Yes, null), Time) { Static = Both<Real.SpinWait, Model.SpinWait>() },
            new Call(-1, "SpinUntil", new OneOf(No, Yes, null), Span) { Static = Both<Real.SpinWait, Model.SpinWait>() }),
        Case("Mutex", [new(Both<Real.Mutex, Model.Mutex>(), Flag)],
            On("WaitOne"), On("WaitOne", Time), On("WaitOne", Span), On("ReleaseMutex"), On("ReleaseMutex"), On("Dispose"),
            On("WaitOne", Time, Flag), On("WaitOne", Span, Flag)),
        Case("Semaphore", [new(Both<Real.Semaphore, Model.Semaphore>(), new OneOf(-1, 0, 1, 2, 4), new OneOf(0, 1, 3))],
            On("WaitOne", Time), On("WaitOne", Span), On("Release"), On("Release", new OneOf(-1, 0, 1, 2, int.MaxValue)), On("Close")),
        Case("SemaphoreSlim", [new(Both<Real.SemaphoreSlim, Model.SemaphoreSlim>(), new OneOf(-1, 0, 1, 2, 4), new OneOf(0, 1, 3))],
            // No time out of range: what the documentation promises then, and the model does, .NET 10 has forgotten.
            On("Wait", 0), On("Wait", TimeSpan.FromMilliseconds(0.9)), On("Release"), On("Release", new OneOf(-1, 0, 1, 2, int.MaxValue)), On("Dispose"),
            On("get_CurrentCount")),
        Case("EventWaitHandle", [new(Both<Real.EventWaitHandle, Model.EventWaitHandle>(), Flag, new OneOf(EventResetMode.AutoReset, EventResetMode.ManualReset, (EventResetMode)7))],
            On("WaitOne", Time), On("WaitOne", Span), On("Set"), On("Set"), On("Reset"), On("Dispose")),
        Case("ManualResetEventSlim", [new(Both<Real.ManualResetEventSlim, Model.ManualResetEventSlim>(), Flag, new OneOf(0, 10, -1, 2048))],
            On("Wait", Time), On("Wait", Span), On("Set"), On("Reset"), On("get_IsSet"), On("Dispose")),
        Case("CountdownEvent", [new(Both<Real.CountdownEvent, Model.CountdownEvent>(), new OneOf(-1, 0, 1, 2, int.MaxValue))],
            On("Wait", Time), On("Wait", Span), On("Signal"), On("Signal", new OneOf(-1, 0, 1, 2)), On("AddCount"), On("AddCount", new OneOf(0, 1, int.MaxValue)),
            On("TryAddCount"), On("TryAddCount", new OneOf(0, 2, int.MaxValue)), On("Reset"), On("Reset", new OneOf(-1, 0, 2)),
            On("get_CurrentCount"), On("get_InitialCount"), On("get_IsSet"), On("Dispose")),
        Case("Barrier", [new(Both<Real.Barrier, Model.Barrier>(), new OneOf(-1, 0, 1, 2, 32767, 32768))],
            On("SignalAndWait", Time), On("SignalAndWait", Span), On("AddParticipant"), On("AddParticipants", new OneOf(-1, 0, 2, 40000)),
            On("RemoveParticipant"), On("RemoveParticipants", new OneOf(-1, 0, 2)), On("get_ParticipantsRemaining"),
            On("get_ParticipantCount"), On("get_CurrentPhaseNumber"), On("Dispose")),
        Case("CancellationTokenSource", [new(Both<Real.CancellationTokenSource, Model.CancellationTokenSource>(), new OneOf(-2, -1, -1, 0))],
            On("Cancel"), On("Cancel", Flag), On("CancelAfter", new OneOf(-2, -1)), On("CancelAfter", new OneOf(Timeout.InfiniteTimeSpan, TimeSpan.MaxValue)),
            On("TryReset"), On("get_IsCancellationRequested"), On("Dispose")),
        Case("ReaderWriterLockSlim", [new(Both<Real.ReaderWriterLockSlim, Model.ReaderWriterLockSlim>(), LockRecursionPolicy.NoRecursion)], ReaderWriter),
        Case("ReaderWriterLockSlim, recursive", [new(Both<Real.ReaderWriterLockSlim, Model.ReaderWriterLockSlim>(), LockRecursionPolicy.SupportsRecursion)], ReaderWriter),
        Case("ReaderWriterLock", [new(Both<Real.ReaderWriterLock, Model.ReaderWriterLock>())],
            On("AcquireReaderLock", Time), On("AcquireReaderLock", Span), On("AcquireWriterLock", Time), On("AcquireWriterLock", Span),
            On("ReleaseReaderLock"), On("ReleaseWriterLock"), On("get_IsReaderLockHeld"), On("get_IsWriterLockHeld"), On("get_WriterSeqNum"),
            On("AnyWritersSince", new OneOf(0, 1, 2))),
        Case("ThreadLocal", [new(Both<Real.ThreadLocal<int>, Model.ThreadLocal<int>>(), Flag)],
            On("get_Value"), On("set_Value", new OneOf(1, 2)), On("get_IsValueCreated"), On("ToString"), On("Dispose")),
        Case("WaitHandle",
            [
                new(Both<Real.AutoResetEvent, Model.AutoResetEvent>(), Flag),
                new(Both<Real.ManualResetEvent, Model.ManualResetEvent>(), Flag),
                new(Both<Real.Semaphore, Model.Semaphore>(), 1, 2),
                new(Both<Real.Mutex, Model.Mutex>(), Flag),
            ],
            Joint("WaitAny", Some, Time), Joint("WaitAny", Some, Span), Joint("WaitAll", Some, Time), Joint("WaitAll", Some, Span),
            Joint("SignalAndWait", One, One, Time, false), Joint("SignalAndWait", One, One, Span, true),
            new Call(0, "Set"), new Call(1, "Set"), new Call(1, "Reset"), new Call(2, "Release"), new Call(3, "ReleaseMutex"), new Call(0, "Close")),
        Case("Monitor", [new(new Twin(typeof(object), typeof(object)))],
            Monitor("Enter"), Monitor("Exit"), Monitor("Exit"), Monitor("TryEnter"), Monitor("TryEnter", Time), Monitor("TryEnter", Span),
            Monitor("TryEnter", Flag), Monitor("TryEnter", Time, Flag), Monitor("TryEnter", Span, Flag), Monitor("IsEntered"),
            Monitor("Wait", Time), Monitor("Wait", Span), Monitor("Pulse"), Monitor("PulseAll")),
    ];

    [TestCaseSource(nameof(Cases))]
    public void AgreesWithTheRealType(object objects, object vocabulary)
    {
        for (ulong seed = 0; seed < Scripts; seed++)
        {
            var script = new Script((Made[])objects, (Call[])vocabulary, seed);
            script.OnModels().Should().Equal(script.OnRealTypes(), "of script {0}", seed);
        }
    }

    private static TestCaseData Case(string name, Made[] objects, params Call[] vocabulary) => new TestCaseData(objects, vocabulary).SetArgDisplayNames(name);

    private static Handles Array(params int[] numbers) => new(true, numbers);

    private static Handles Handle(int number) => new(false, number);

    private static Twin Both<TReal, TModel>() => new(typeof(TReal), typeof(TModel));

    private static Call On(string method, params object?[] arguments) => new(0, method, arguments);

    private static Call Joint(string method, params object?[] arguments) =>
        new(-1, method, arguments) { Static = Both<Real.WaitHandle, Model.WaitHandle>() };

    private static Call Monitor(string method, params object?[] arguments) =>
        new(-1, method, [new Handles(false, 0), .. arguments]) { Static = new Twin(typeof(Real.Monitor), typeof(Model.Monitor)) };
}
