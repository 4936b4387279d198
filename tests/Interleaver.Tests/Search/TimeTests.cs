using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>Virtual time: when it may move, and that every time-out is a choice.</summary>
public class TimeTests
{
    [Test]
    public void Patient_time_moves_only_when_nobody_can_run() =>
        Results(TimeMode.Patient, WaitForTheOther).Should().Equal(["came"], "the other can always run first");

    [Test]
    public void Adversarial_time_may_move_at_any_step() => Results(TimeMode.Adversarial, WaitForTheOther).Should().Equal("came", "time-out");

    [Test]
    public void Patient_time_lets_a_wait_time_out_that_nobody_ends() => Results(TimeMode.Patient, WaitForNobody).Should().Equal("time-out after 20 ms");

    [Test]
    public void Pauses_end_in_the_order_of_their_lengths_when_time_is_patient() => Results(TimeMode.Patient, TwoPauses).Should().Equal("short, long");

    [Test]
    public void Pauses_may_look_as_if_they_ended_in_any_order_when_time_is_adversarial() =>
        Results(TimeMode.Adversarial, TwoPauses).Should().Equal("long, short", "short, long");

    [Test]
    public void An_hour_takes_no_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Results(TimeMode.Patient, note =>
        {
            Models.Thread.Sleep(TimeSpan.FromHours(1));
            note("slept " + Scenario.Now);
        }).Should().Equal("slept 01:00:00");

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
    }

    [Test]
    public void What_is_due_at_the_same_time_happens_in_the_order_of_its_making_and_both_orders_of_what_follows_are_explored() =>
        Results(TimeMode.Patient, note =>
        {
            var text = "";
            var gate = new object();
            void Work(string name)
            {
                Models.Thread.Sleep(5);
                Models.Monitor.Enter(gate);
                text += name;
                Models.Monitor.Exit(gate);
            }

            var a = new Models.Thread(() => Work("a"));
            var b = new Models.Thread(() => Work("b"));
            a.Start();
            b.Start();
            a.Join();
            b.Join();
            note(text);
        }).Should().Equal("ab", "ba");

    private static void WaitForTheOther(Action<string> note)
    {
        var come = new Models.ManualResetEventSlim();
        var other = new Models.Thread(come.Set);
        other.Start();
        note(come.Wait(20) ? "came" : "time-out");
        other.Join();
    }

    private static void WaitForNobody(Action<string> note)
    {
        var come = new Models.ManualResetEventSlim();
        note(come.Wait(20) ? "came" : $"time-out after {Scenario.Now.TotalMilliseconds} ms");
    }

    private static void TwoPauses(Action<string> note)
    {
        var order = new List<string>();
        var other = new Models.Thread(() =>
        {
            Models.Thread.Sleep(10);
            order.Add("short");
        });
        other.Start();
        Models.Thread.Sleep(1_000);
        order.Add("long");
        other.Join();
        note(string.Join(", ", order));
    }

    // All that the program notes, over all interleavings, sorted.
    private static IEnumerable<string> Results(TimeMode time, Action<Action<string>> program)
    {
        var results = new SortedSet<string>(StringComparer.Ordinal);
        var scheduler = new Scheduler(new Silence(), time == TimeMode.Adversarial, new Limits());
        var search = new BoundedSearch(5);
        while (search.Begin())
        {
            scheduler.Run(() => program(text => results.Add(text)), search).Should().BeOfType<RunEnd.Completed>();
        }

        return results;
    }
}
