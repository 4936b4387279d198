using Interleaver.Checking;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Prediction;

/// <summary>
/// A deadlock in a narrow place of a long program: chance and small bounds do not come there, the orders of locks lead there.
/// What only looks like one passes.
/// </summary>
public class SteeringTests
{
    private const int Rounds = 40;
    private const int Sixteenth = 6;

    private static readonly Settings FewInterleavings = new() { Interleavings = 16 * Sixteenth };

    [TestCase(0)]
    [TestCase(3)]
    [TestCase(5)]
    public void A_foretold_deadlock_is_run_into_after_all_else_has_passed(int round)
    {
        var verdict = Explore.Run(() => Run(round, Gate.None), FewInterleavings);

        var failed = verdict.Should().BeOfType<Verdict.Failed>().Subject;
        failed.Kind.Should().Be(VerdictKind.Deadlock);
        failed.Number.Should().BeGreaterThan(15 * Sixteenth, "the other strategies have had their shares and passed");
        ((Verdict.Failed)Explore.Run(() => Run(round, Gate.None), FewInterleavings with { Replay = failed.Schedule })).Evidence.Fingerprint
            .Should().Be(failed.Evidence.Fingerprint, "it is a deadlock that happened");
    }

    [TestCase(Gate.Lock)]
    [TestCase(Gate.Join)]
    [TestCase(Gate.Event)]
    [TestCase(Gate.Attempt)]
    public void What_cannot_happen_passes(Gate gate) => Explore.Run(() => Run(5, gate), FewInterleavings).Should().BeOfType<Verdict.Passed>();

    // Two threads that take a lock often, for nothing; in one round each takes two, in opposite orders, the one early and the other late.
    private static void Run(int round, Gate gate)
    {
        var (a, b, guard, turn) = (new object(), new object(), new object(), new Models.ManualResetEventSlim());
        var noise = new Models.Lock();
        var forth = new Models.Thread(() => Repeat(noise, 20, i =>
        {
            if (i == round)
            {
                Section(1, a, b, guard, gate);
                turn.Set();
            }
        }));
        var back = new Models.Thread(() => Repeat(noise, 30, i =>
        {
            if (i == Rounds - 1 - round)
            {
                if (gate == Gate.Event)
                {
                    turn.Wait();
                }

                Section(2, b, a, guard, gate);
            }
        }));
        forth.Start();
        if (gate == Gate.Join)
        {
            forth.Join();
        }

        back.Start();
        back.Join();
        forth.Join();
    }

    private static void Repeat(Models.Lock noise, int site, Action<int> work)
    {
        for (var i = 0; i < Rounds; i++)
        {
            At(site);
            using (noise.EnterScope())
            {
            }

            work(i);
        }
    }

    private static void Section(int site, object outer, object inner, object guard, Gate gate)
    {
        if (gate == Gate.Lock)
        {
            Models.Monitor.Enter(guard);
        }

        At(site);
        Models.Monitor.Enter(outer);
        At(site + 10);
        if (Models.Monitor.TryEnter(inner, gate == Gate.Attempt ? 10 : -1))
        {
            Models.Monitor.Exit(inner);
        }

        Models.Monitor.Exit(outer);
        if (gate == Gate.Lock)
        {
            Models.Monitor.Exit(guard);
        }
    }

    private static void At(int site) => ControlledThread.Current!.Site = Sites.Of(site);

    /// <summary>What keeps the two threads from meeting.</summary>
    public enum Gate
    {
        /// <summary>Nothing.</summary>
        None,

        /// <summary>A lock around both.</summary>
        Lock,

        /// <summary>The one is joined before the other is started.</summary>
        Join,

        /// <summary>An event, which the orders of locks do not show.</summary>
        Event,

        /// <summary>They do not wait for ever for the second lock.</summary>
        Attempt,
    }

    private static class Sites
    {
        private static readonly int[] All =
            [.. Enumerable.Range(0, 50).Select(line => Places.Add(new Place(new SourceLine("Tale.cs", line), "Main", "", "", true)))];

        public static int Of(int line) => All[line];
    }
}
