using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>Who keeps an interleaving from ending when Main has ended, and who does not.</summary>
public class EndingTests
{
    [Test]
    public void A_thread_that_the_clock_started_does_not() =>
        End(never => _ = new Models.Timer(_ => never.WaitOne(), null, 1, -1)).Should().BeOfType<RunEnd.Completed>();

    [Test]
    public void A_thread_in_the_background_does_not() =>
        End(never => new Models.Thread(() => never.WaitOne()) { IsBackground = true }.Start()).Should().BeOfType<RunEnd.Completed>();

    [Test]
    public void A_thread_that_has_put_itself_there_does_not() => End(never => new Models.Thread(() =>
    {
        Models.Thread.CurrentThread.IsBackground = true;
        never.WaitOne();
    }).Start()).Should().BeOfType<RunEnd.Completed>();

    [Test]
    public void Any_other_thread_does() =>
        End(never => new Models.Thread(() => never.WaitOne()).Start()).Should().BeOfType<RunEnd.Deadlocked>();

    // Whoever is started is under way before Main ends.
    private static RunEnd End(Action<Models.ManualResetEvent> start) => OnMain.Make(new Limits()).Run(_ =>
    {
        start(new Models.ManualResetEvent(false));
        Models.Thread.Sleep(5);
    });
}
