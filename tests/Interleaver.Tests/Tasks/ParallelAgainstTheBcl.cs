using Real = System.Threading.Tasks;

namespace Interleaver.Models.Tests;

/// <summary>Parallel loops whose outcome does not depend on the order: the model and the real type agree.</summary>
public class ParallelAgainstTheBcl
{
    private static readonly Exception Bang = new InvalidOperationException("bang");

    [TestCaseSource(nameof(Pairs))]
    public void AgreesOn(object pair) => ((Pair)pair).Check();

    private static IEnumerable<Pair> Pairs() =>
    [
        new("no actions", () => { Real.Parallel.Invoke(); return 0; }, () => { Parallel.Invoke(); return 0; }),
        new("null for actions",
            () => { Real.Parallel.Invoke((Action[])null!); return 0; },
            () => { Parallel.Invoke((Action[])null!); return 0; }),
        new("neither options nor actions",
            () => { Real.Parallel.Invoke((Real.ParallelOptions)null!, (Action[])null!); return 0; },
            () => { Parallel.Invoke((ParallelOptions)null!, (Action[])null!); return 0; }),
        new("null among actions",
            () => { Real.Parallel.Invoke(() => { }, null!); return 0; },
            () => { Parallel.Invoke(() => { }, null!); return 0; }),
        new("actions that fail",
            () => { Real.Parallel.Invoke(() => throw Bang, () => { }, () => throw Bang); return 0; },
            () => { Parallel.Invoke(() => throw Bang, () => { }, () => throw Bang); return 0; }),
        new("a loop over nothing",
            () => { var r = Real.Parallel.For(5, 5, _ => throw Bang); return $"{r.IsCompleted} {r.LowestBreakIteration}"; },
            () => { var r = Parallel.For(5, 5, _ => throw Bang); return $"{r.IsCompleted} {r.LowestBreakIteration}"; }),
        new("a loop that goes backwards",
            () => Real.Parallel.For(5, 3, _ => throw Bang).IsCompleted,
            () => Parallel.For(5, 3, _ => throw Bang).IsCompleted),
        new("a loop without a body", () => Real.Parallel.For(0, 3, (Action<int>)null!), () => Parallel.For(0, 3, (Action<int>)null!)),
        new("a loop without options",
            () => Real.Parallel.For(0, 3, null!, (long _) => { }),
            () => Parallel.For(0, 3, null!, (long _) => { })),
        new("a loop over long numbers",
            () =>
            {
                var sum = 0L;
                Real.Parallel.For(1L << 40, (1L << 40) + 3, i => System.Threading.Interlocked.Add(ref sum, i));
                return sum;
            },
            () => { var sum = 0L; Parallel.For(1L << 40, (1L << 40) + 3, i => Interlocked.Add(ref sum, i)); return sum; }),
        new("a loop over null", () => Real.Parallel.ForEach((int[])null!, _ => { }), () => Parallel.ForEach((int[])null!, _ => { })),
        new("a loop over items without a body",
            () => Real.Parallel.ForEach([1], (Action<int>)null!),
            () => Parallel.ForEach([1], (Action<int>)null!)),
        new("a loop over a sequence",
            () =>
            {
                var sum = 0;
                Real.Parallel.ForEach(Enumerable.Range(1, 9), i => System.Threading.Interlocked.Add(ref sum, i));
                return sum;
            },
            () => { var sum = 0; Parallel.ForEach(Enumerable.Range(1, 9), i => Interlocked.Add(ref sum, i)); return sum; }),
        new("a loop over a list",
            () =>
            {
                var sum = 0;
                Real.Parallel.ForEach(Enumerable.Range(4, 2).ToList(), i => System.Threading.Interlocked.Add(ref sum, i));
                return sum;
            },
            () => { var sum = 0; Parallel.ForEach(Enumerable.Range(4, 2).ToList(), i => Interlocked.Add(ref sum, i)); return sum; }),
        new("a sequence that fails",
            () => Real.Parallel.ForEach(Failing(), _ => { }).IsCompleted,
            () => Parallel.ForEach(Failing(), _ => { }).IsCompleted),
        new("an iteration that fails",
            () => Real.Parallel.For(0, 1, _ => throw Bang).IsCompleted,
            () => Parallel.For(0, 1, _ => throw Bang).IsCompleted),
        new("a limit of nothing",
            () => new Real.ParallelOptions { MaxDegreeOfParallelism = 0 },
            () => new ParallelOptions { MaxDegreeOfParallelism = 0 }),
        new("no limit", () => new Real.ParallelOptions().MaxDegreeOfParallelism, () => new ParallelOptions().MaxDegreeOfParallelism),
    ];

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        throw Bang;
    }
}
