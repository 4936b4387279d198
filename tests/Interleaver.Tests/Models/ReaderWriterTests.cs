using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

public class ReaderWriterTests
{
    [Test]
    public void ReadersAreTogetherAndWritersAlone()
    {
        var outcomes = Outcomes(() =>
        {
            var (target, room) = (new ReaderWriterLockSlim(), new Room());
            void Read()
            {
                target.EnterReadLock();
                room.Visit();
                target.ExitReadLock();
            }

            Together(Read, Read, () =>
            {
                target.EnterWriteLock();
                room.Inside.Should().Be(0);
                room.Visit();
                room.Inside.Should().Be(0);
                target.ExitWriteLock();
            });
            return $"{room.Most}";
        });

        outcomes.Should().BeEquivalentTo("1", "2");
    }

    [Test]
    public void ReadersAndWritersAreOrderedButNotReaders()
    {
        HashSet<string> Run(bool readersWrite) => Outcomes(() =>
        {
            var (target, variable) = (new ReaderWriterLockSlim(), new Variable());
            void Read()
            {
                target.EnterReadLock();
                if (readersWrite)
                {
                    variable.Write();
                }
                else
                {
                    variable.Read();
                }

                target.ExitReadLock();
            }

            Together(Read, Read, () =>
            {
                target.EnterWriteLock();
                variable.Write();
                target.ExitWriteLock();
            });
            return "done";
        });

        Run(readersWrite: false).Should().BeEquivalentTo("done");

        // With the writer in between, the two readers are in order after all.
        Run(readersWrite: true).Should().BeEquivalentTo("done", "done" + Race);
    }

    [Test]
    public void AWaitingWriterKeepsNewReadersOut()
    {
        var end = FirstEnd(() =>
        {
            var target = new ReaderWriterLockSlim();
            target.EnterReadLock();
            var writer = new Thread(target.EnterWriteLock);
            writer.Start();
            Thread.Sleep(1);
            target.WaitingWriteCount.Should().Be(1);
            var reader = new Thread(target.EnterReadLock);
            reader.Start();
            reader.Join();
        });

        var blocked = end.Should().BeOfType<RunEnd.Deadlocked>().Which.Blocked;
        blocked.Select(thread => thread.WaitsFor.Kind).Should().Equal("end of a thread", "write lock", "read lock");
        blocked.Skip(1).Select(thread => thread.WaitsFor.Holder).Should().Equal(0, 0);
    }

    [Test]
    public void AWriterThatGaveUpLetsReadersIn()
    {
        var outcomes = Outcomes(() =>
        {
            var (target, result) = (new ReaderWriterLockSlim(), "");
            target.EnterReadLock();
            Together(
                () => result += target.TryEnterWriteLock(50),
                () =>
                {
                    Thread.Sleep(10);
                    target.EnterReadLock();
                    result += $" {Now}";
                });
            return result;
        });

        outcomes.Should().BeEquivalentTo("False 50");
    }

    [Test]
    public void CannotBeDisposedWhileSomebodyWaits()
    {
        var outcomes = Outcomes(() =>
        {
            var (target, held) = (new ReaderWriterLockSlim(), new ManualResetEventSlim());
            var holder = new Thread(() =>
            {
                target.EnterWriteLock();
                held.Set();
                Thread.Sleep(100);
                target.ExitWriteLock();
            });
            holder.Start();
            held.Wait();
            var waiting = new Thread(() =>
            {
                target.EnterReadLock();
                target.ExitReadLock();
            });
            waiting.Start();
            Thread.Sleep(10);
            var early = Try(target.Dispose);
            waiting.Join();
            return $"{early} {Try(target.Dispose)} {Try(target.EnterReadLock)}";
        });

        outcomes.Should().BeEquivalentTo("SynchronizationLockException done ObjectDisposedException");
    }
}
