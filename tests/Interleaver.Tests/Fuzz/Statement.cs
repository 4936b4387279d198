namespace Interleaver.Tests.Fuzz;

/// <summary>One statement of a fuzzed program.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Target">Which of the numbers, locks, events or threads.</param>
/// <param name="Value">What it writes or compares with.</param>
/// <param name="Timeout">Milliseconds; -1 for ever.</param>
public sealed record Statement(StatementKind Kind, int Target = 0, int Value = 0, int Timeout = -1)
{
    /// <summary>The statements inside.</summary>
    public IReadOnlyList<Statement> Body { get; init; } = [];

    /// <summary>Whether there can be any.</summary>
    public bool HasBody => Kind is StatementKind.Lock or StatementKind.TryLock or StatementKind.Run or StatementKind.When;

    /// <summary>How many statements it is.</summary>
    public int Size => 1 + Body.Sum(statement => statement.Size);
}
