namespace Interleaver.Tests.Fuzz;

/// <summary>
/// Main, which starts the threads, does what is its own, waits for all threads and tasks, and prints what was logged; and the threads.
/// They share the numbers x and y, the locks a and b, a semaphore with one permit of two, an event that resets itself and one
/// that does not, and a countdown from two. An exception ends its thread, and is logged.
/// </summary>
/// <param name="Bodies">Of main first.</param>
public sealed record FuzzedProgram(IReadOnlyList<IReadOnlyList<Statement>> Bodies)
{
    /// <summary>How many numbers there are.</summary>
    public const int Numbers = 2;

    /// <summary>How many locks there are.</summary>
    public const int Locks = 2;

    /// <summary>The one that resets itself, of the two events.</summary>
    public const int AutoReset = 1;

    /// <summary>Permits that the semaphore can have; it begins with one.</summary>
    public const int Permits = 2;

    /// <summary>What the countdown begins with.</summary>
    public const int Count = 2;

    /// <summary>How many statements it is.</summary>
    public int Size => Bodies.Sum(body => body.Sum(statement => statement.Size));

    /// <inheritdoc/>
    public override string ToString() => SourceWriter.Write(this, "Program");
}
