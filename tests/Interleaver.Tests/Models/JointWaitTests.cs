using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

public class JointWaitTests
{
    [Test]
    public void AnyReturnsTheLowestThatIsThere()
    {
        var outcomes = Outcomes(() =>
        {
            AutoResetEvent[] handles = [new(false), new(false), new(false)];
            var index = -1;
            Together(() => handles[2].Set(), () => handles[1].Set(), () => index = WaitHandle.WaitAny(handles));
            return $"{index}: {handles[1].WaitOne(0)} {handles[2].WaitOne(0)}";
        });

        // What was not returned is still there.
        outcomes.Should().BeEquivalentTo("1: False True", "2: True False");
    }

    [Test]
    public void AnyMayBeEndedByWhicheverComesFirst()
    {
        var outcomes = Outcomes(() =>
        {
            AutoResetEvent[] handles = [new(false), new(false)];
            var setters = Array.ConvertAll(handles, handle => new Thread(() => handle.Set()));
            Array.ForEach(setters, setter => setter.Start());
            var index = WaitHandle.WaitAny(handles);
            Array.ForEach(setters, setter => setter.Join());
            return $"{index}";
        });

        outcomes.Should().BeEquivalentTo("0", "1");
    }

    [Test]
    public void AllTakesNothingBeforeItCanTakeEverything()
    {
        var outcomes = Outcomes(() =>
        {
            AutoResetEvent[] handles = [new(true), new(false)];
            var all = new Thread(() => WaitHandle.WaitAll(handles));
            all.Start();
            var one = handles[0].WaitOne(1000);
            handles[0].Set();
            handles[1].Set();
            all.Join();
            return $"{one} at {Now}";
        });

        outcomes.Should().BeEquivalentTo("True at 0");
    }

    [Test]
    public void AllInAnyOrderDoesNotDeadlock()
    {
        var outcomes = Outcomes(() =>
        {
            var (a, b) = (new Mutex(), new Mutex());
            void Visit(params Mutex[] both)
            {
                WaitHandle.WaitAll(both);
                both[0].ReleaseMutex();
                both[1].ReleaseMutex();
            }

            Together(() => Visit(a, b), () => Visit(b, a));
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void WhatTheThreadOwnsIsThereForIt()
    {
        var outcomes = Outcomes(() =>
        {
            var (mine, signal) = (new Mutex(initiallyOwned: true), new ManualResetEvent(false));
            Together(() => signal.Set());
            var any = WaitHandle.WaitAny([new ManualResetEvent(false), mine]);
            var all = WaitHandle.WaitAll([mine, signal]);
            mine.ReleaseMutex();
            mine.ReleaseMutex();
            mine.ReleaseMutex();
            return $"{any} {all} {Try(mine.ReleaseMutex)}";
        });

        outcomes.Should().BeEquivalentTo("1 True ApplicationException");
    }

    [Test]
    public void AnAbandonedMutexIsReportedWithItsIndex()
    {
        var outcomes = Outcomes(() =>
        {
            Mutex[] mutexes = [new(), new(), new()];
            Together(() => mutexes[1].WaitOne(), () => mutexes[2].WaitOne());
            var any = "";
            try
            {
                WaitHandle.WaitAny(mutexes[1..]);
            }
            catch (AbandonedMutexException abandoned)
            {
                any = $"{abandoned.MutexIndex}";
            }

            return $"{any} {Try(() => WaitHandle.WaitAll(mutexes))} {Try(() => WaitHandle.WaitAll(mutexes))}";
        });

        outcomes.Should().BeEquivalentTo("0 AbandonedMutexException True");
    }

    [Test]
    public void TheTimeIsVirtual()
    {
        var outcomes = Outcomes(() =>
        {
            ManualResetEvent[] handles = [new(true), new(false)];
            var all = WaitHandle.WaitAll(handles, 70);
            var any = WaitHandle.WaitAny(handles[1..], TimeSpan.FromMilliseconds(30));
            return $"{all} {any == WaitHandle.WaitTimeout} at {Now}";
        });

        outcomes.Should().BeEquivalentTo("False True at 100");
    }

    [Test]
    public void SignalAndWaitPassesTheTurnToAndFro()
    {
        var outcomes = Outcomes(() =>
        {
            var (ping, pong, text) = (new AutoResetEvent(false), new AutoResetEvent(false), "");
            Together(
                () =>
                {
                    text += "a";
                    WaitHandle.SignalAndWait(ping, pong);
                    text += "c";
                },
                () =>
                {
                    ping.WaitOne();
                    text += "b";
                    pong.Set();
                });
            return text;
        });

        outcomes.Should().BeEquivalentTo("abc");
    }

    [Test]
    public void TheHolderOfWhatIsMissingIsToBlame()
    {
        var end = FirstEnd(() =>
        {
            Mutex[] mutexes = [new(), new(initiallyOwned: true)];
            Together(() => WaitHandle.WaitAll(mutexes));
        });

        var blocked = end.Should().BeOfType<RunEnd.Deadlocked>().Which.Blocked;
        blocked.Single(thread => thread.Id == 1).WaitsFor.Holder.Should().Be(0);
    }
}
