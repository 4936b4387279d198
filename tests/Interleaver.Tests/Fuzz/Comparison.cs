using Interleaver.Checking;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Fuzz;

/// <summary>Holds what the engine says of fuzzed programs against the reference.</summary>
public static class Comparison
{
    // The reduced search has to be run to its end, or nothing is compared; the search of all schedules only where they are few.
    private const int MostReduced = 3_000;
    private const int MostOfAll = 1_000;

    /// <summary>What came of a number of programs.</summary>
    /// <param name="Compared">So many were compared.</param>
    /// <param name="Racy">In so many of them there is a data race.</param>
    /// <param name="TooLong">So many were too long for one of the two.</param>
    /// <param name="Interleavings">So many interleavings the engine ran in its reduced searches.</param>
    public sealed record Tally(int Compared, int Racy, int TooLong, long Interleavings);

    /// <summary>Compares all; the first disagreement is shrunk.</summary>
    /// <returns>The disagreement in words with the smallest program that shows it; null if there is none.</returns>
    public static string? Of(IReadOnlyList<FuzzedProgram> programs, ref Tally tally)
    {
        var mains = Compiled.Load(programs);
        for (var i = 0; i < programs.Count; i++)
        {
            if (Of(programs[i], mains[i], ref tally) is { } disagreement)
            {
                return Smallest(programs[i], disagreement);
            }
        }

        return null;
    }

    private static string Smallest(FuzzedProgram program, string disagreement)
    {
        while (true)
        {
            var smaller = FuzzedPrograms.Shrink(program).ToList();
            if (smaller.Count == 0)
            {
                return $"{disagreement}\n{program}";
            }

            var (mains, tally) = (Compiled.Load(smaller), new Tally(0, 0, 0, 0));
            var said = smaller.Select((candidate, i) => (Candidate: candidate, Says: Of(candidate, mains[i], ref tally))).FirstOrDefault(entry => entry.Says is not null);
            if (said.Says is null)
            {
                return $"{disagreement}\n{program}";
            }

            (program, disagreement) = (said.Candidate, said.Says);
        }
    }

    private static string? Of(FuzzedProgram program, Action main, ref Tally tally)
    {
        var reference = Reference.Of(program);
        var reduced = OnTheEngine.Explore(main, new ReducedSearch(), MostReduced);
        if (reference.HasGivenUp || reduced.HasGivenUp)
        {
            tally = tally with { TooLong = tally.TooLong + 1 };
            return null;
        }

        tally = new Tally(tally.Compared + 1, tally.Racy + (reference.HasRace ? 1 : 0), tally.TooLong, tally.Interleavings + reduced.Interleavings);
        return Difference("the reduced search", reference, reduced)
            ?? Difference("the search of all schedules", reference, OnTheEngine.Explore(main, new BoundedSearch(int.MaxValue), MostOfAll))
            ?? (OnTheEngine.Explore(main, new ReducedSearch(), MostReduced).Traces == reduced.Traces ? null : "a second search differs from the first")
            ?? Said(main, reference);
    }

    private static string? Difference(string search, Reference reference, OnTheEngine engine)
    {
        if (engine.Diverged.Count > 0)
        {
            return $"{search} has schedules that replay differently: {string.Join("; ", engine.Diverged)}";
        }

        if (engine.HasGivenUp)
        {
            return null;
        }

        if (engine.HasRace != reference.HasRace)
        {
            return $"{search} finds {(engine.HasRace ? "a race where there is none" : "no race where there is one")}";
        }

        return reference.HasRace || engine.Outcomes.SetEquals(reference.Outcomes)
            ? null
            : $"{search} has {Except(engine.Outcomes, reference.Outcomes)} too many and {Except(reference.Outcomes, engine.Outcomes)} too few";
    }

    private static string? Said(Action main, Reference reference)
    {
        var verdict = Interleaver.Checking.Explore.Run(main, new Settings());
        var (canBlock, isWhole) = (reference.Outcomes.Any(IsBlocked), verdict is Verdict.Passed { Coverage.IsExhaustive: true });
        var isTrue = verdict.Kind switch
        {
            VerdictKind.Passed => !isWhole || !(reference.HasRace || canBlock),
            VerdictKind.DataRace => reference.HasRace,
            VerdictKind.Deadlock or VerdictKind.LostWakeUp => reference.HasRace || canBlock,
            VerdictKind.NeverReleased or VerdictKind.NeverJoined or VerdictKind.SleepAsSynchronisation => true,
            _ => false,
        };
        if (!isTrue)
        {
            return $"the verdict is {verdict}, with {(reference.HasRace ? "a race" : "no race")} among {string.Join(", ", reference.Outcomes)}";
        }

        if (verdict is not Verdict.Failed { Schedule: { } schedule } failed)
        {
            return null;
        }

        var again = Interleaver.Checking.Explore.Run(main, new Settings { Replay = Schedule.Parse(schedule.ToString()) });
        return again is Verdict.Failed replayed && replayed.Evidence.Fingerprint == failed.Evidence.Fingerprint
            ? null
            : $"the verdict {verdict} replays as {again}";
    }

    private static bool IsBlocked(string outcome) => outcome.StartsWith("blocked", StringComparison.Ordinal);

    private static string Except(SortedSet<string> some, SortedSet<string> others) => $"[{string.Join(", ", some.Except(others))}]";
}
