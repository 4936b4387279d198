using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>Whether a thread was started already is something that threads can see of one another, in every order.</summary>
public class StartSeenTests
{
    [Test]
    public void Is_alive() => Seen(late => late.IsAlive ? "alive" : "not alive").Should().Equal("alive", "not alive");

    [Test]
    public void Join() => Seen(late =>
    {
        try
        {
            late.Join();
            return "joined";
        }
        catch (ThreadStateException)
        {
            return "too early";
        }
    }).Should().Equal("joined", "too early");

    [Test]
    public void Interrupt() => Seen(late =>
    {
        late.Interrupt();
        return "";
    }, Sleep).Should().Equal(" interrupted", " slept");

    private static string Sleep()
    {
        try
        {
            Models.Thread.Sleep(1);
            return " slept";
        }
        catch (ThreadInterruptedException)
        {
            return " interrupted";
        }
    }

    // What one thread sees of another that is started at the same time, over all interleavings that the reduced search runs.
    private static IEnumerable<string> Seen(Func<Models.Thread, string> look, Func<string>? work = null)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        var scheduler = new Scheduler(new Silence(), adversarialTime: false, new Limits());
        var search = new ReducedSearch();
        while (search.Begin())
        {
            var (text, did) = ("", "");
            var end = scheduler.Run(() =>
            {
                var late = new Models.Thread(() => did = work?.Invoke() ?? "");
                var looking = new Models.Thread(() => text = look(late));
                looking.Start();
                late.Start();
                looking.Join();
                late.Join();
            }, search);
            if (end is RunEnd.Completed)
            {
                seen.Add(text + did);
            }
        }

        return seen;
    }
}
