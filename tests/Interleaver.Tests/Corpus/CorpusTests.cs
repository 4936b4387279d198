using System.Collections.Concurrent;
using Interleaver.Checking;
using Interleaver.Reporting;
using Interleaver.Scheduling;
using TestSupport;

namespace Interleaver.Tests.Corpus;

/// <summary>Every program of the corpus gets its verdict, on its line, with the same words every time.</summary>
public class CorpusTests
{
    // What each program got first, whichever test asked.
    private static readonly ConcurrentDictionary<string, Lazy<Verdict>> Firsts = new();

    [TestCaseSource(typeof(TinyProgram), nameof(TinyProgram.Run))]
    public void Gets_its_verdict_on_the_marked_lines(TinyProgram program)
    {
        var verdict = First(program);
        var text = Write(verdict);

        Slug.Of(verdict.Kind).Should().Be(program.Verdict, text);
        text.Should().ContainAll(program.Says.DefaultIfEmpty(""));
        if (program.Marked.Count > 0)
        {
            var named = ((Verdict.Failed)verdict).Evidence.Places.Select(place => place.Line).ToList();
            named.Should().NotBeEmpty(text);
            named.Should().BeSubsetOf(program.Marked, text);
        }
    }

    [TestCaseSource(typeof(TinyProgram), nameof(TinyProgram.Run))]
    public void Says_the_same_every_time(TinyProgram program) => Write(program.Explore()).Should().Be(Write(First(program)));

    [TestCaseSource(typeof(TinyProgram), nameof(TinyProgram.Failed))]
    public void Replaying_the_printed_schedule_gives_the_same_report(TinyProgram program)
    {
        var failed = (Verdict.Failed)First(program);
        if (failed.Evidence is Evidence.Endless { Of: Excess.Effort })
        {
            failed.Schedule.Should().BeNull("what all interleavings take together, none shows alone");
            return;
        }

        var printed = failed.Schedule!.ToString();
        var replayed = (Verdict.Failed)program.Explore(settings => settings with { Replay = Schedule.Parse(printed) });

        Write(replayed with { Number = failed.Number }).Should().Be(Write(failed));
    }

    [TestCaseSource(typeof(TinyProgram), nameof(TinyProgram.Passed))]
    public void Explores_as_many_interleavings_as_theory_gives(TinyProgram program)
    {
        if (program.Interleavings is { } expected)
        {
            var passed = (Verdict.Passed)First(program);

            passed.Coverage.Should().Be(new Coverage(expected, true, -1));
        }
    }

    [TestCaseSource(typeof(TinyProgram), nameof(TinyProgram.Refused))]
    public void Is_refused_on_the_marked_lines(TinyProgram program)
    {
        var refusals = Programs.Refusals(program.File);

        var kind = refusals.Any(r => r.IsTampering) ? VerdictKind.Tampering : VerdictKind.ApiRefused;

        refusals.Should().NotBeEmpty();
        Slug.Of(kind).Should().Be(program.Verdict, string.Join('\n', refusals));
        refusals.Select(r => r.Line).Where(line => line.Line > 0).Should().BeSubsetOf(program.Marked);
        refusals.Should().OnlyContain(r => r.Reason.Length > 0);
        program.Marked.Count(line => refusals.Any(r => r.Line == line)).Should().BeGreaterThanOrEqualTo(Math.Min(1, program.Marked.Count));
    }

    [Test]
    public void There_is_a_program_for_every_verdict_that_a_plain_program_can_get()
    {
        VerdictKind[] needACheck =
        [
            VerdictKind.NotStarted, VerdictKind.DoesNotCompile, VerdictKind.RanOnCallersThread, VerdictKind.TooSlowToStop,
            VerdictKind.TooStrict, VerdictKind.Stuck,
        ];

        TinyProgram.All.Select(program => program.Verdict).Distinct().Should()
            .BeEquivalentTo(Enum.GetValues<VerdictKind>().Except(needACheck).Select(Slug.Of));
    }

    private static Verdict First(TinyProgram program) => Firsts.GetOrAdd(program.File, _ => new Lazy<Verdict>(() => program.Explore())).Value;

    private static string Write(Verdict verdict) => verdict switch
    {
        Verdict.Failed failed => FailureReport.Write(failed, new Guidance("the program is right", "", $"replay {failed.Schedule}")),
        Verdict.Passed passed => $"passed: {passed.Coverage}",
        _ => verdict.ToString(),
    };
}
