using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

public class MutexTests
{
    [Test]
    public void WhoTakesAnAbandonedMutexIsToldOnceAndOwnsIt()
    {
        var outcomes = Outcomes(() =>
        {
            var mutex = new Mutex();
            Together(() => mutex.WaitOne());
            var first = Try(() => mutex.WaitOne());
            var second = Try(() => mutex.WaitOne());
            mutex.ReleaseMutex();
            mutex.ReleaseMutex();
            return $"{first} {second} {Try(mutex.ReleaseMutex)}";
        });

        outcomes.Should().BeEquivalentTo("AbandonedMutexException True ApplicationException");
    }

    [Test]
    public void TheEndOfTheOwnerMayComeBeforeOrAfterATest([Values] bool joint)
    {
        var outcomes = Outcomes(() =>
        {
            var (mutex, owned) = (new Mutex(), new ManualResetEvent(false));
            var owner = new Thread(() =>
            {
                mutex.WaitOne();
                owned.Set();
            });
            owner.Start();
            owned.WaitOne();
            return Try(() => joint ? WaitHandle.WaitAll([mutex, owned], 0) : mutex.WaitOne(0));
        });

        outcomes.Should().BeEquivalentTo("False", "AbandonedMutexException");
    }

    [Test]
    public void TheEndOfTheOwnerWakesWhoWaits()
    {
        var outcomes = Outcomes(() =>
        {
            var (mutex, variable) = (new Mutex(), new Variable());
            void Visit()
            {
                Try(() => mutex.WaitOne());
                variable.Write();
            }

            Together(Visit, Visit, Visit);
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void OnlyTheOwnerMayRelease()
    {
        var outcomes = Outcomes(() =>
        {
            var mutex = new Mutex(initiallyOwned: true);
            var result = "";
            Together(() => result = Try(mutex.ReleaseMutex));
            mutex.ReleaseMutex();
            return result;
        });

        outcomes.Should().BeEquivalentTo("ApplicationException");
    }

    [Test]
    public void IsFreeAfterAsManyReleasesAsWaits()
    {
        var outcomes = Outcomes(() =>
        {
            var mutex = new Mutex();
            var found = "";
            mutex.WaitOne();
            mutex.WaitOne();
            mutex.ReleaseMutex();
            Together(() => found += mutex.WaitOne(0));
            mutex.ReleaseMutex();
            Together(() => found += mutex.WaitOne(0));
            return found;
        });

        outcomes.Should().BeEquivalentTo("FalseTrue");
    }

    [Test]
    public void AnInterruptEndsTheWait()
    {
        var outcomes = Outcomes(() =>
        {
            var mutex = new Mutex(initiallyOwned: true);
            var result = "";
            var other = new Thread(() => result = Try(() => mutex.WaitOne()));
            other.Start();
            other.Interrupt();
            other.Join();
            return result;
        });

        outcomes.Should().BeEquivalentTo(nameof(ThreadInterruptedException));
    }

    [Test]
    public void AForgottenReleaseStopsTheOthers()
    {
        var end = FirstEnd(() =>
        {
            var mutex = new Mutex(initiallyOwned: true);
            Together(() => mutex.WaitOne());
        });

        end.Should().BeOfType<RunEnd.Deadlocked>().Which.Blocked.Should().HaveCount(2);
    }
}
