using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>Semaphores and countdowns.</summary>
public class CountingTests
{
    [Test]
    public void ASemaphoreLetsAsManyInAsItHasPermits()
    {
        var outcomes = Outcomes(() =>
        {
            var (semaphore, room) = (new Semaphore(2, 2), new Room());
            void Visit()
            {
                semaphore.WaitOne();
                room.Visit();
                semaphore.Release();
            }

            Together(Visit, Visit, Visit);
            return $"{room.Most}";
        });

        outcomes.Should().BeEquivalentTo("1", "2");
    }

    [Test]
    public void ASemaphoreTakesNoMoreThanItsMaximum()
    {
        var outcomes = Outcomes(() =>
        {
            var semaphore = new Semaphore(0, 2);
            string[] results = ["", ""];
            Together(() => results[0] = Try(() => semaphore.Release()), () => results[1] = Try(() => semaphore.Release(2)));
            return string.Join(" ", results);
        });

        outcomes.Should().BeEquivalentTo("0 SemaphoreFullException", "SemaphoreFullException 0");
    }

    [Test]
    public void WhatWasDoneBeforeTheReleaseIsSeenAfterTheWait()
    {
        var outcomes = Outcomes(() =>
        {
            var (semaphore, variable) = (new Semaphore(0, 1), new Variable());
            Together(
                () =>
                {
                    variable.Write();
                    semaphore.Release();
                },
                () =>
                {
                    semaphore.WaitOne();
                    variable.Read();
                });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void ACountdownIsOverAfterTheLastSignal()
    {
        var outcomes = Outcomes(() =>
        {
            var countdown = new CountdownEvent(2);
            Variable[] variables = [new(), new()];
            void Signal(int i)
            {
                variables[i].Write();
                countdown.Signal();
            }

            var threads = new[] { new Thread(() => Signal(0)), new Thread(() => Signal(1)) };
            Array.ForEach(threads, thread => thread.Start());
            countdown.Wait();
            Array.ForEach(variables, variable => variable.Read());
            return $"{countdown.CurrentCount} {countdown.IsSet}";
        });

        outcomes.Should().BeEquivalentTo("0 True");
    }

    [Test]
    public void ExactlyOneSignalIsTheLastAndItKnowsTheOthers()
    {
        var outcomes = Outcomes(() =>
        {
            var (countdown, last) = (new CountdownEvent(2), "");
            Variable[] variables = [new(), new()];
            void Signal(int i)
            {
                variables[i].Write();
                if (countdown.Signal())
                {
                    last += i;
                    variables[1 - i].Read();
                }
            }

            Together(() => Signal(0), () => Signal(1));
            return last;
        });

        outcomes.Should().BeEquivalentTo("0", "1");
    }

    [Test]
    public void TheCountCannotGrowOnceItIsZero()
    {
        var outcomes = Outcomes(() =>
        {
            var (countdown, added) = (new CountdownEvent(1), "");
            Together(() => countdown.Signal(), () => added = Try(countdown.AddCount));
            return $"{added} {countdown.CurrentCount}";
        });

        outcomes.Should().BeEquivalentTo("done 1", "InvalidOperationException 0");
    }

    [Test]
    public void OneSignalTooFewStopsEverything()
    {
        var outcomes = Outcomes(() =>
        {
            var countdown = new CountdownEvent(3);
            Together(() => countdown.Signal(), () => countdown.Signal(), countdown.Wait);
            return "done";
        });

        outcomes.Should().BeEquivalentTo(Deadlock);
    }

    [Test]
    public void ACountdownCanBeWaitedForInVirtualTime()
    {
        var outcomes = Outcomes(() =>
        {
            var (countdown, result) = (new CountdownEvent(1), "");
            Together(
                () => result = $"{countdown.Wait(30)} {countdown.WaitHandle.WaitOne(30)} {countdown.Wait(30)} at {Now}",
                () =>
                {
                    Thread.Sleep(70);
                    countdown.Signal();
                });
            return result;
        });

        outcomes.Should().BeEquivalentTo("False False True at 70");
    }
}
