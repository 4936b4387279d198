using Real = System.Threading.Tasks;

namespace Interleaver.Models.Tests;

/// <summary>Loops that end themselves, or keep a value for each worker, as far as their outcome does not depend on the order.</summary>
public class ParallelStateAgainstTheBcl
{
    private static readonly Exception Bang = new InvalidOperationException("bang");
    private static readonly Real.ParallelOptions RealOne = new() { MaxDegreeOfParallelism = 1 };

    private static ParallelOptions One => new() { MaxDegreeOfParallelism = 1 };

    [TestCaseSource(nameof(Pairs))]
    public void AgreesOn(object pair) => ((Pair)pair).Check();

    private static IEnumerable<Pair> Pairs() =>
    [
        new("stop",
            () => Told(Real.Parallel.For(0, 9, RealOne, (i, s) => { if (i == 4) { s.Stop(); } })),
            () => Told(Parallel.For(0, 9, One, (i, s) => { if (i == 4) { s.Stop(); } }))),
        new("break",
            () => { var ran = 0; return $"{Told(Real.Parallel.For(0, 9, RealOne, (i, s) => { ran++; if (i == 4) { s.Break(); } }))} {ran}"; },
            () => { var ran = 0; return $"{Told(Parallel.For(0, 9, One, (i, s) => { ran++; if (i == 4) { s.Break(); } }))} {ran}"; }),
        new("break at the last",
            () => Told(Real.Parallel.For(0L, 1L, (i, s) => s.Break())), () => Told(Parallel.For(0L, 1L, (i, s) => s.Break()))),
        new("stop after break",
            () => Told(Real.Parallel.For(0, 1, (_, s) => { s.Break(); s.Stop(); })), () => Told(Parallel.For(0, 1, (_, s) => { s.Break(); s.Stop(); }))),
        new("break after stop",
            () => Told(Real.Parallel.For(0, 1, (_, s) => { s.Stop(); s.Break(); })), () => Told(Parallel.For(0, 1, (_, s) => { s.Stop(); s.Break(); }))),
        new("twice",
            () => Told(Real.Parallel.For(3, 4, (_, s) => { s.Break(); s.Break(); })), () => Told(Parallel.For(3, 4, (_, s) => { s.Break(); s.Break(); }))),
        new("what the state says",
            () => { var said = ""; Real.Parallel.For(0, 3, RealOne, (i, s) => { said += Said(s.IsStopped, s.IsExceptional, s.LowestBreakIteration, s.ShouldExitCurrentIteration); if (i == 1) { s.Break(); } said += Said(s.IsStopped, s.IsExceptional, s.LowestBreakIteration, s.ShouldExitCurrentIteration); }); return said; },
            () => { var said = ""; Parallel.For(0, 3, One, (i, s) => { said += Said(s.IsStopped, s.IsExceptional, s.LowestBreakIteration, s.ShouldExitCurrentIteration); if (i == 1) { s.Break(); } said += Said(s.IsStopped, s.IsExceptional, s.LowestBreakIteration, s.ShouldExitCurrentIteration); }); return said; }),
        new("what it says when stopped",
            () => { var said = ""; Real.Parallel.For(0, 1, (_, s) => { s.Stop(); said += Said(s.IsStopped, s.IsExceptional, s.LowestBreakIteration, s.ShouldExitCurrentIteration); }); return said; },
            () => { var said = ""; Parallel.For(0, 1, (_, s) => { s.Stop(); said += Said(s.IsStopped, s.IsExceptional, s.LowestBreakIteration, s.ShouldExitCurrentIteration); }); return said; }),
        new("items",
            () => { var ran = 0L; return $"{Told(Real.Parallel.ForEach([5, 6, 7], RealOne, (item, s, i) => { ran += item * i; if (i == 1) { s.Break(); } }))} {ran}"; },
            () => { var ran = 0L; return $"{Told(Parallel.ForEach([5, 6, 7], One, (item, s, i) => { ran += item * i; if (i == 1) { s.Break(); } }))} {ran}"; }),
        new("items of a sequence",
            () => Told(Real.Parallel.ForEach(Enumerable.Range(1, 4).Select(i => i), RealOne, (item, s) => { if (item == 2) { s.Stop(); } })),
            () => Told(Parallel.ForEach(Enumerable.Range(1, 4).Select(i => i), One, (item, s) => { if (item == 2) { s.Stop(); } }))),
        new("sums of workers",
            () => { var sum = 0L; var r = Real.Parallel.For(1, 9, () => 0L, (i, _, local) => local + i, local => System.Threading.Interlocked.Add(ref sum, local)); return $"{Told(r)} {sum}"; },
            () => { var sum = 0L; var r = Parallel.For(1, 9, () => 0L, (i, _, local) => local + i, local => Interlocked.Add(ref sum, local)); return $"{Told(r)} {sum}"; }),
        new("sums of workers over long numbers",
            () => { var sum = 0L; Real.Parallel.For(1L, 9L, RealOne, () => 0L, (i, _, local) => local + i, local => sum += local); return sum; },
            () => { var sum = 0L; Parallel.For(1L, 9L, One, () => 0L, (i, _, local) => local + i, local => sum += local); return sum; }),
        new("sums over items",
            () => { var sum = 0L; Real.Parallel.ForEach([1, 2, 3], () => 0L, (item, _, i, local) => local + (item * i), local => System.Threading.Interlocked.Add(ref sum, local)); return sum; },
            () => { var sum = 0L; Parallel.ForEach([1, 2, 3], () => 0L, (item, _, i, local) => local + (item * i), local => Interlocked.Add(ref sum, local)); return sum; }),
        new("sums over items without their places",
            () => { var sum = 0; Real.Parallel.ForEach([1, 2, 3], RealOne, () => 0, (item, _, local) => local + item, local => sum += local); return sum; },
            () => { var sum = 0; Parallel.ForEach([1, 2, 3], One, () => 0, (item, _, local) => local + item, local => sum += local); return sum; }),
        new("nothing to sum",
            () => { var made = 0; Real.Parallel.For(0, 0, () => made++, (_, _, local) => local, _ => made++); return made; },
            () => { var made = 0; Parallel.For(0, 0, () => made++, (_, _, local) => local, _ => made++); return made; }),
        new("an iteration that fails keeps its value",
            () => { var last = 0; try { Real.Parallel.For(0, 3, RealOne, () => 7, (i, _, local) => i == 1 ? throw Bang : local + 1, local => last = local); } catch (AggregateException e) { return $"{last} {e.InnerExceptions.Count}"; } return last; },
            () => { var last = 0; try { Parallel.For(0, 3, One, () => 7, (i, _, local) => i == 1 ? throw Bang : local + 1, local => last = local); } catch (AggregateException e) { return $"{last} {e.InnerExceptions.Count}"; } return last; }),
        new("a value that cannot be made",
            () => Told(Real.Parallel.For(0, 1, int () => throw Bang, (_, _, local) => local, _ => throw new NotSupportedException())),
            () => Told(Parallel.For(0, 1, int () => throw Bang, (_, _, local) => local, _ => throw new NotSupportedException()))),
        new("an end that fails",
            () => Told(Real.Parallel.For(0, 1, () => 0, int (_, _, _) => throw Bang, _ => throw new NotSupportedException("end"))),
            () => Told(Parallel.For(0, 1, () => 0, int (_, _, _) => throw Bang, _ => throw new NotSupportedException("end")))),
        .. Mistakes(),
    ];

    private static IEnumerable<Pair> Mistakes() =>
    [
        new("no body", () => Told(Real.Parallel.For(0, 1, (Action<int, Real.ParallelLoopState>)null!)), () => Told(Parallel.For(0, 1, (Action<int, ParallelLoopState>)null!))),
        new("no source", () => Told(Real.Parallel.ForEach((int[])null!, (_, _) => { })), () => Told(Parallel.ForEach((int[])null!, (_, _) => { }))),
        new("nothing at all",
            () => Told(Real.Parallel.For(0, 1, null!, (Func<int>)null!, null!, null!)), () => Told(Parallel.For(0, 1, null!, (Func<int>)null!, null!, null!))),
        new("neither body nor beginning",
            () => Told(Real.Parallel.For(0, 1, (Func<int>)null!, null!, null!)), () => Told(Parallel.For(0, 1, (Func<int>)null!, null!, null!))),
        new("neither options nor body",
            () => Told(Real.Parallel.For(0, 1, null!, (Action<int, Real.ParallelLoopState>)null!)), () => Told(Parallel.For(0, 1, null!, (Action<int, ParallelLoopState>)null!))),
        new("neither source nor options nor body",
            () => Told(Real.Parallel.ForEach((int[])null!, null!, (Action<int, Real.ParallelLoopState>)null!)), () => Told(Parallel.ForEach((int[])null!, null!, (Action<int, ParallelLoopState>)null!))),
        new("no beginning", () => Told(Real.Parallel.For(0, 1, (Func<int>)null!, (_, _, l) => l, null!)), () => Told(Parallel.For(0, 1, (Func<int>)null!, (_, _, l) => l, null!))),
        new("no end", () => Told(Real.Parallel.For(0, 1, () => 1, (_, _, l) => l, null!)), () => Told(Parallel.For(0, 1, () => 1, (_, _, l) => l, null!))),
        new("no options", () => Told(Real.Parallel.For(0L, 1L, null!, () => 1, (_, _, l) => l, _ => { })), () => Told(Parallel.For(0L, 1L, null!, () => 1, (_, _, l) => l, _ => { }))),
        new("items and nothing",
            () => Told(Real.Parallel.ForEach([1], null!, (Func<int>)null!, (Func<int, Real.ParallelLoopState, int, int>)null!, null!)),
            () => Told(Parallel.ForEach([1], null!, (Func<int>)null!, (Func<int, ParallelLoopState, int, int>)null!, null!))),
        new("cancelled before",
            () => Told(Real.Parallel.For(0, 1, new Real.ParallelOptions { CancellationToken = new System.Threading.CancellationToken(true) }, (_, s) => s.Stop())),
            () => Told(Parallel.For(0, 1, new ParallelOptions { CancellationToken = new CancellationToken(true) }, (_, s) => s.Stop()))),
    ];

    private static string Told(Real.ParallelLoopResult result) => $"{result.IsCompleted} {result.LowestBreakIteration}";

    private static string Told(ParallelLoopResult result) => $"{result.IsCompleted} {result.LowestBreakIteration}";

    private static string Said(bool isStopped, bool isExceptional, long? lowest, bool shouldExit) => $"{isStopped} {isExceptional} {lowest} {shouldExit}; ";
}
