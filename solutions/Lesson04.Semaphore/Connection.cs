namespace Lesson04;

/// <summary>
/// A connection to a database. One thread at a time may use it: nothing in here is protected. There is nothing to do in
/// this file.
/// </summary>
public class Connection
{
    /// <summary>Opens a connection.</summary>
    public Connection(int number) => Number = number;

    /// <summary>A number to tell connections apart in a log. Two connections may have the same one.</summary>
    public int Number { get; }

    /// <summary>How many queries it has executed.</summary>
    public int Queries { get; private set; }

    /// <summary>Pretends to execute a query.</summary>
    public void Execute() => Queries++;
}
