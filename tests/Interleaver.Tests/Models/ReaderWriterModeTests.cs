using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>One thread in several modes of a reader-writer lock.</summary>
public class ReaderWriterModeTests
{
    [Test]
    public void OneThreadMayUpgradeBesideReaders()
    {
        var outcomes = Outcomes(() =>
        {
            var (target, variable, together) = (new ReaderWriterLockSlim(), new Variable(), false);
            Together(
                () =>
                {
                    target.EnterUpgradeableReadLock();
                    variable.Read();
                    together |= target.CurrentReadCount > 0;
                    target.EnterWriteLock();
                    variable.Write();
                    target.ExitWriteLock();
                    target.ExitUpgradeableReadLock();
                },
                () =>
                {
                    target.EnterReadLock();
                    variable.Read();
                    target.ExitReadLock();
                });
            return $"{together}";
        });

        outcomes.Should().BeEquivalentTo("True", "False");
    }

    [Test]
    public void ToUpgradeIsToWaitForTheReaders()
    {
        var end = FirstEnd(() =>
        {
            var target = new ReaderWriterLockSlim();
            target.EnterReadLock();
            var upgrader = new Thread(() =>
            {
                target.EnterUpgradeableReadLock();
                target.EnterWriteLock();
            });
            upgrader.Start();
            upgrader.Join();
        });

        var blocked = end.Should().BeOfType<RunEnd.Deadlocked>().Which.Blocked;
        blocked[1].WaitsFor.Kind.Should().Be("write lock");
        blocked[1].WaitsFor.Holder.Should().Be(0);
    }

    [Test]
    public void ReadingTwiceIsAllowedOnlyWithRecursionEvenIfAWriterWaits()
    {
        HashSet<string> Run(LockRecursionPolicy policy) => Outcomes(() =>
        {
            var (target, result) = (new ReaderWriterLockSlim(policy), "");
            Together(
                () =>
                {
                    target.EnterReadLock();
                    result = Try(target.EnterReadLock);
                    target.ExitReadLock();
                    Try(target.ExitReadLock);
                },
                () =>
                {
                    target.EnterWriteLock();
                    target.ExitWriteLock();
                });
            return result;
        });

        Run(LockRecursionPolicy.SupportsRecursion).Should().BeEquivalentTo("done");
        Run(LockRecursionPolicy.NoRecursion).Should().BeEquivalentTo(nameof(LockRecursionException));
    }

    [Test]
    public void AWriterMayStepDownToReading()
    {
        var outcomes = Outcomes(() =>
        {
            var (target, others) = (new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion), "");
            target.EnterWriteLock();
            target.EnterUpgradeableReadLock();
            target.ExitWriteLock();
            Together(() => others += target.TryEnterReadLock(0));
            Together(() => others += target.TryEnterUpgradeableReadLock(0));
            return others;
        });

        outcomes.Should().BeEquivalentTo("TrueFalse");
    }
}
