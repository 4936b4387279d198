using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>
/// A program without branches: a list of steps for each thread. Written as text: <c>r0 w1 | +0 w0 -0</c> is two threads,
/// the first reads variable 0 and writes variable 1, the second writes variable 0 while it holds lock 0.
/// </summary>
public sealed class StraightLine(IReadOnlyList<IReadOnlyList<Op>> threads)
{
    /// <summary>The steps of each thread.</summary>
    public IReadOnlyList<IReadOnlyList<Op>> Threads { get; } = threads;

    /// <summary>Number of variables, and of locks: one more than the highest number used.</summary>
    public int Targets { get; } = 1 + threads.SelectMany(thread => thread).Select(op => op.Target).DefaultIfEmpty(-1).Max();

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static StraightLine Parse(string text) => new(
        [.. text.Split('|').Select(thread => (IReadOnlyList<Op>)[.. thread.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseOp)])]);

    /// <summary>A program made by chance; the same seed makes the same one. Locks are taken and given back in pairs, in any order.</summary>
    public static StraightLine Random(ulong seed, int threads, int steps, int variables, int locks)
    {
        var random = new Pcg(seed);
        var program = new List<IReadOnlyList<Op>>();
        for (var i = 0; i < threads; i++)
        {
            var ops = new List<Op>();
            var held = new List<int>();
            while (ops.Count + held.Count < steps)
            {
                var free = Enumerable.Range(0, locks).Except(held).ToList();
                switch (random.Below(4))
                {
                    case 0 when free.Count > 0 && ops.Count + held.Count + 2 <= steps:
                        held.Add(free[random.Below(free.Count)]);
                        ops.Add(new Op(OpKind.Take, held[^1]));
                        break;
                    case 1 when held.Count > 0:
                        var given = held[random.Below(held.Count)];
                        held.Remove(given);
                        ops.Add(new Op(OpKind.Give, given));
                        break;
                    case 2:
                        ops.Add(new Op(OpKind.Read, random.Below(variables)));
                        break;
                    default:
                        ops.Add(new Op(OpKind.Write, random.Below(variables)));
                        break;
                }
            }

            ops.AddRange(held.Select(target => new Op(OpKind.Give, target)));
            program.Add(ops);
        }

        return new StraightLine(program);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", Threads.Select(thread => string.Join(' ', thread)));

    private static Op ParseOp(string text) => new(
        text[0] switch
        {
            'r' => OpKind.Read,
            'w' => OpKind.Write,
            '+' => OpKind.Take,
            '-' => OpKind.Give,
            _ => throw new FormatException(text),
        },
        int.Parse(text[1..]));
}
