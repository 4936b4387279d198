using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>Threads that are started are counted: how many, and the work that each of them is.</summary>
public class StartedTests
{
    [TestCase(10, typeof(RunEnd.Completed))]
    [TestCase(11, typeof(RunEnd.OutOfSteps))]
    public void They_are_counted_ended_or_not(int threads, Type expected) =>
        Start(threads, new Limits(Started: 10)).Should().BeOfType(expected);

    [TestCase(3, typeof(RunEnd.Completed))]
    [TestCase(4, typeof(RunEnd.OutOfSteps))]
    public void Each_is_work_by_itself(int threads, Type expected) =>
        Start(threads, new Limits(Work: (Work.Thread * 4) - 1)).Should().BeOfType(expected);

    // Who is told of is who keeps the program from ending: not Main, which has, nor the thread that has, nor the one in the background.
    [Test]
    public void What_the_clock_starts_again_and_again_is_counted()
    {
        var end = OnMain.Make(new Limits(Steps: 200)).Run(main =>
        {
            StartOneByOne(1);
            var never = new Models.ManualResetEvent(false);
            new Models.Thread(() => never.WaitOne()) { IsBackground = true }.Start();
            new Models.Thread(() => never.WaitOne()).Start();
            _ = new Models.Timer(_ => { }, null, 1, 1);
        });

        end.Should().BeOfType<RunEnd.OutOfSteps>().Which.Thread.Should().Be(3);
    }

    private static RunEnd Start(int threads, Limits limits) => OnMain.Make(limits).Run(_ => StartOneByOne(threads));

    private static void StartOneByOne(int threads)
    {
        for (var i = 0; i < threads; i++)
        {
            var thread = new Models.Thread(() => { });
            thread.Start();
            thread.Join();
        }
    }
}
