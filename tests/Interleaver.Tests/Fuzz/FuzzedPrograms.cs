using FsCheck;
using FsCheck.Fluent;

namespace Interleaver.Tests.Fuzz;

/// <summary>How fuzzed programs are made, and made smaller.</summary>
public static class FuzzedPrograms
{
    private const int MostStatements = 9;
    private const int Nesting = 2;

    private static readonly Gen<int> Timeout = Gen.Elements(-1, -1, 0, 1, 2, 3);

    /// <summary>So many programs; the same seed gives the same ones.</summary>
    public static IEnumerable<FuzzedProgram> Make(ulong seed, int count) =>
        Programs().Sample(count, new Rnd(seed, 0x9E3779B97F4A7C15UL), MostStatements);

    /// <summary>Smaller programs that are like this one: a thread less, a statement less, a body in place of its statement.</summary>
    public static IEnumerable<FuzzedProgram> Shrink(FuzzedProgram program)
    {
        for (var i = 0; i < program.Bodies.Count; i++)
        {
            var at = i;
            foreach (var smaller in Shrink(program.Bodies[i]))
            {
                yield return new FuzzedProgram([.. program.Bodies.Select((body, k) => k == at ? smaller : body)]);
            }
        }

        if (program.Bodies.Count > 2 && !program.Bodies.SkipLast(1).Any(body => Names(body, program.Bodies.Count - 1)))
        {
            yield return new FuzzedProgram([.. program.Bodies.SkipLast(1)]);
        }
    }

    private static bool Names(IReadOnlyList<Statement> body, int thread) => body.Any(statement =>
        (statement.Kind is StatementKind.Join or StatementKind.Interrupt && statement.Target == thread) || Names(statement.Body, thread));

    private static IEnumerable<IReadOnlyList<Statement>> Shrink(IReadOnlyList<Statement> body)
    {
        for (var i = 0; i < body.Count; i++)
        {
            var (before, after) = (body.Take(i), body.Skip(i + 1));
            yield return [.. before, .. after];
            foreach (var smaller in body[i].HasBody ? Shrink(body[i].Body) : [])
            {
                yield return [.. before, body[i] with { Body = smaller }, .. after];
            }

            if (body[i].Body.Count > 0)
            {
                yield return [.. before, .. body[i].Body, .. after];
            }

            if (body[i].Timeout > 0)
            {
                yield return [.. before, body[i] with { Timeout = -1 }, .. after];
            }
        }
    }

    // Two threads beside main, or three; the more threads, the shorter they are.
    private static Gen<FuzzedProgram> Programs() =>
        from threads in Gen.Choose(1, 3)
        from main in Body(0, threads, threads == 1 ? 4 : 1)
        from bodies in Body(0, threads, 6 / threads).ListOf(threads)
        let program = new FuzzedProgram([main, .. bodies])
        select program.Size <= MostStatements ? program : new FuzzedProgram([[], .. bodies]);

    private static Gen<IReadOnlyList<Statement>> Body(int depth, int threads, int most) =>
        from count in Gen.Choose(0, most)
        from body in One(depth, threads).ListOf(count)
        select (IReadOnlyList<Statement>)[.. body];

    private static Gen<Statement> One(int depth, int threads) =>
        depth < Nesting ? Gen.Frequency((3, Simple(threads)), (2, Nested(depth, threads))) : Simple(threads);

    private static Gen<Statement> Simple(int threads) => Gen.Frequency(
        (6, Of(StatementKind.Read)),
        (6, Of(StatementKind.Write)),
        (3, Of(StatementKind.VolatileRead)),
        (3, Of(StatementKind.VolatileWrite)),
        (2, Of(StatementKind.Increment)),
        (2, Of(StatementKind.CompareExchange)),
        (3, Timed(StatementKind.Wait)),
        (3, Of(StatementKind.Pulse)),
        (1, Of(StatementKind.PulseAll)),
        (3, Timed(StatementKind.Acquire)),
        (3, Of(StatementKind.Release)),
        (3, Of(StatementKind.Set)),
        (1, Of(StatementKind.Reset)),
        (3, Timed(StatementKind.Pass)),
        (2, Of(StatementKind.Signal)),
        (2, Timed(StatementKind.Await)),
        (2, Gen.Choose(1, 3).Select(time => new Statement(StatementKind.Sleep, Timeout: time))),
        (2, Of(StatementKind.Yield)),
        (1, Timed(StatementKind.Finish)),
        (1, from thread in Gen.Choose(1, threads) from timeout in Timeout select new Statement(StatementKind.Join, thread, Timeout: timeout)),
        (1, Gen.Choose(1, threads).Select(thread => new Statement(StatementKind.Interrupt, thread))));

    private static Gen<Statement> Nested(int depth, int threads) =>
        from kind in Gen.Elements(StatementKind.Lock, StatementKind.Lock, StatementKind.TryLock, StatementKind.Run, StatementKind.When)
        from statement in Timed(kind)
        from body in Body(depth + 1, threads, 3)
        from waits in Gen.Frequency((2, Gen.Constant<Statement?>(null)), (1, Waiting(statement.Target)))
        let inside = kind == StatementKind.Lock && waits is not null ? [waits, .. body] : body
        select (kind == StatementKind.TryLock && statement.Timeout < 0 ? statement with { Timeout = 0 } : statement) with { Body = inside };

    // Most locks guard numbers; of those that are waited in, the wait is the point.
    private static Gen<Statement?> Waiting(int target) =>
        from kind in Gen.Elements(StatementKind.Wait, StatementKind.Pulse, StatementKind.PulseAll)
        from timeout in Timeout
        select (Statement?)new Statement(kind, target, Timeout: kind == StatementKind.Wait && timeout != 0 ? timeout : -1);

    private static Gen<Statement> Of(StatementKind kind) =>
        from target in Gen.Choose(0, 1) from value in Gen.Choose(1, 2) select new Statement(kind, target, value);

    // Monitor.Wait for no time at all is left out: the engine lets it wait until nobody else can run, where .NET returns at once.
    private static Gen<Statement> Timed(StatementKind kind) =>
        from statement in Of(kind)
        from timeout in Timeout
        let none = kind is StatementKind.Lock or StatementKind.Run or StatementKind.When || (kind == StatementKind.Wait && timeout == 0)
        select statement with { Timeout = none ? -1 : timeout };
}
