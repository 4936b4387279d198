namespace Interleaver.Tests.Fuzz;

/// <summary>One step of a program's flat form, as the reference enumerates it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Target">Which of the numbers, locks, events, threads or tasks.</param>
/// <param name="Value">What it writes or compares with.</param>
/// <param name="Timeout">Milliseconds; -1 for ever.</param>
/// <param name="Otherwise">Where to go on when a condition does not hold.</param>
/// <param name="Handler">Where to go on after an exception.</param>
/// <param name="IsLogged">Whether it logs that it is done.</param>
internal sealed record Instruction(
    StatementKind Kind, int Target = 0, int Value = 0, int Timeout = -1, int Otherwise = -1, int Handler = -1, bool IsLogged = true)
{
    /// <summary>Whether it may have to wait until others have done something.</summary>
    public bool Waits => Kind is StatementKind.Lock or StatementKind.TryLock or StatementKind.Acquire or StatementKind.Pass
        or StatementKind.Await or StatementKind.Sleep or StatementKind.Finish or StatementKind.Join;
}
