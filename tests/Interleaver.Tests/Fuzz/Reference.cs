namespace Interleaver.Tests.Fuzz;

/// <summary>
/// Enumerates every execution of a fuzzed program, step by step and without any cleverness but to go on only once from each
/// moment: what the engine is compared with. It shares no code with it.
/// </summary>
internal sealed class Reference
{
    private const int MostMoments = 40_000;

    private readonly FlatProgram flat;
    private readonly Semantics semantics;
    private readonly HashSet<string> seen = [];
    private readonly Stack<Moment> open = [];

    private Reference(FuzzedProgram program)
    {
        flat = FlatProgram.Of(program);
        semantics = new Semantics(flat.Codes);
    }

    /// <summary>All that the program can come to: what it prints, or who cannot go on.</summary>
    public SortedSet<string> Outcomes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether some execution has a data race. Then what else can happen is not told.</summary>
    public bool HasRace { get; private set; }

    /// <summary>Whether the program was too long to see all.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>Enumerates.</summary>
    public static Reference Of(FuzzedProgram program)
    {
        var reference = new Reference(program);
        reference.See(Moment.First(reference.flat.Codes.Count));
        while (reference.open.Count > 0 && !reference.HasGivenUp && !reference.HasRace)
        {
            reference.Go(reference.open.Pop());
        }

        return reference;
    }

    private void Go(Moment moment)
    {
        var stuck = true;
        for (var thread = 0; thread < moment.Runners.Length; thread++)
        {
            if (semantics.CanGo(moment, thread))
            {
                stuck = false;
                var next = moment.Copy();
                semantics.Go(next, thread);
                See(next);
            }
        }

        if (stuck && Semantics.MoveTime(moment))
        {
            See(moment);
        }
        else if (stuck)
        {
            Outcomes.Add(moment.Runners[0].HasEnded ? moment.Printed! : Blocked(moment));
        }
    }

    private string Blocked(Moment moment) => "blocked: " + string.Join(' ', moment.Runners
        .Select((runner, i) => (runner, Name: i == 0 ? "main" : i < flat.Threads ? $"{i}" : "task"))
        .Where(entry => entry.runner is { IsStarted: true, HasEnded: false }).Select(entry => entry.Name).Order(StringComparer.Ordinal));

    private void See(Moment moment)
    {
        HasRace |= moment.HasRace;
        if (seen.Add(moment.ToString()))
        {
            open.Push(moment);
        }

        HasGivenUp |= seen.Count > MostMoments;
    }
}
