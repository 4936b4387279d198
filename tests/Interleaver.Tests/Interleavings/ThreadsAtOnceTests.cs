using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>Threads under way at once are limited, and it is told who started one too many.</summary>
public class ThreadsAtOnceTests
{
    [TestCase(3, typeof(RunEnd.Completed))]
    [TestCase(4, typeof(RunEnd.OutOfThreads))]
    public void Those_besides_main_are_counted(int threads, Type expected) => Run(() => StartWaiting(threads)).Should().BeOfType(expected);

    [Test]
    public void Who_has_ended_is_not_counted()
    {
        var end = Run(() =>
        {
            StartWaiting(3);
            StartWaiting(3);
        });

        end.Should().BeOfType<RunEnd.Completed>();
    }

    [Test]
    public void Main_is_named() => Run(() => StartWaiting(4)).Should().BeOfType<RunEnd.OutOfThreads>().Which.Name.Should().Be("main");

    [Test]
    public void Another_thread_is_named()
    {
        var end = Run(() =>
        {
            var other = new Models.Thread(() => StartWaiting(3)) { Name = "the eager one" };
            other.Start();
            other.Join();
        });

        end.Should().BeOfType<RunEnd.OutOfThreads>().Which.Name.Should().Be("the eager one");
    }

    [Test]
    public void The_clock_is_named()
    {
        var end = Run(() =>
        {
            var never = new Models.ManualResetEvent(false);
            var timers = Array.ConvertAll(new int[4], _ => new Models.Timer(_ => never.WaitOne(), null, 1, -1));
            never.WaitOne();
            GC.KeepAlive(timers);
        });

        end.Should().BeOfType<RunEnd.OutOfThreads>().Which.Name.Should().Be("the clock");
    }

    // All of them begin, and wait, before they may end.
    private static void StartWaiting(int threads)
    {
        var gate = new Models.ManualResetEvent(false);
        var started = Array.ConvertAll(new int[threads], _ => new Models.Thread(() => gate.WaitOne()));
        Array.ForEach(started, thread => thread.Start());
        Models.Thread.Sleep(1);
        gate.Set();
        Array.ForEach(started, thread => thread.Join());
    }

    private static RunEnd Run(Action body) => OnMain.Make(new Limits(Threads: 3)).Run(_ => body());
}
