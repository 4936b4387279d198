using Interleaver.Checking;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>Which core OS threads are kept on. Some of it shows only where there are several, none where threads cannot be kept.</summary>
public class CoreTests
{
    private static IEnumerable<int> Cores => Core.All;

    private static IEnumerable<int> CoresAndNone => [.. Core.All, Core.Any, .. Core.All];

    [Test]
    public void Threads_can_be_kept_on_linux()
    {
        Assume.That(OperatingSystem.IsLinux());

        Core.All.Should().Contain(Core.Current);
    }

    [Test]
    public void Of_a_new_thread_nothing_is_known() => OsThread.New(() => Core.Kept).Should().Be(Core.Any);

    [Test]
    public void Who_is_kept_on_a_core_may_run_nowhere_else()
    {
        foreach (var core in Cores)
        {
            var (kept, allowed) = OsThread.New(() => Keep(core));

            kept.Should().Be(core);
            allowed.Should().Equal(core);
        }
    }

    [Test]
    public void Who_is_let_go_may_run_on_every_core()
    {
        foreach (var core in Cores)
        {
            var (kept, allowed) = OsThread.New(() =>
            {
                Keep(core);
                return Keep(Core.Any);
            });

            kept.Should().Be(Core.Any);
            allowed.Should().Equal(Core.All);
        }
    }

    [Test]
    public void Threads_that_a_program_starts_run_where_main_does()
    {
        foreach (var core in CoresAndNone)
        {
            var other = OsThread.New(() =>
            {
                Core.Keep(core);
                return OnWorker.Run(() => Core.Kept);
            });

            other.Should().Be(core);
        }
    }

    // The second one finds the core as free as the first did.
    [Test]
    public void An_exploration_runs_where_whoever_asks_for_it_does()
    {
        foreach (var core in Cores)
        {
            var explored = OsThread.New(() =>
            {
                Core.Keep(core);
                return new[] { CoreOfExploration(), CoreOfExploration() };
            });

            explored.Should().OnlyContain(one => one == core);
        }
    }

    [Test]
    public void Two_explorations_at_once_do_not_share_a_core()
    {
        Assume.That(Core.All.Count, Is.GreaterThan(1));
        var inner = Core.Any;
        var outer = CoreOfExploration(() => inner = CoreOfExploration());

        inner.Should().NotBe(outer).And.BeOneOf(Core.All);
    }

    private static int CoreOfExploration(Action? body = null)
    {
        var core = Core.Any;
        var verdict = Explore.Run(
            () =>
            {
                core = Core.Kept;
                body?.Invoke();
            },
            new Settings { Interleavings = 1 });
        verdict.Should().BeOfType<Verdict.Passed>();
        return core;
    }

    private static (int Kept, List<int> Allowed) Keep(int core)
    {
        Core.Keep(core);
        return (Core.Kept, Allowed());
    }

    // As the system has it: see proc(5), "status". "0-2,5" are 0, 1, 2, and 5.
    private static List<int> Allowed()
    {
        const string Heading = "Cpus_allowed_list:";
        var line = File.ReadLines("/proc/thread-self/status").First(line => line.StartsWith(Heading, StringComparison.Ordinal));
        return
        [
            .. line[Heading.Length..].Trim().Split(',').Select(range => Array.ConvertAll(range.Split('-'), int.Parse))
                .SelectMany(ends => Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)),
        ];
    }
}
