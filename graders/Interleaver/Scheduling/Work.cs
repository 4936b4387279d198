namespace Interleaver.Scheduling;

/// <summary>
/// What a program does between two steps, by what it takes a computer, roughly: 1 is four or five nanoseconds. All of it counts for one budget,
/// so that no mixture of calls, rounds, exceptions and large arrays takes much longer than any other.
/// </summary>
public static class Work
{
    /// <summary>Of a call of the program's own methods, also by BCL code.</summary>
    public const int Call = 2;

    /// <summary>Of a call of a delegate, or of what has a model.</summary>
    public const int CallAt = 10;

    /// <summary>Of a call of BCL code about which nothing else is known. Some take a tenth of that, and some a thousand times as much.</summary>
    public const int CallOut = 20;

    /// <summary>Of a round of a loop: what is in it that is not counted by itself may take longer than a call.</summary>
    public const int Round = 2;

    /// <summary>Of a look at memory that others may see, or of a write there: the race detector may be asked.</summary>
    public const int Access = 8;

    /// <summary>Of a call of a collection, besides: its shadow has to be found.</summary>
    public const int Collection = 40;

    /// <summary>Of an element of an array that is handed over with others: it is looked for once for all of them.</summary>
    public const int Element = 1;

    /// <summary>Of an item that BCL code is handed by what LINQ has made.</summary>
    public const int Item = 6;

    /// <summary>Of two items that BCL code compares, when it puts many in order; a comparer of the program's own is counted besides.</summary>
    public const int Comparison = 2;

    /// <summary>Of a handler that an exception comes to: to throw one is a thousand times as much as a call.</summary>
    public const int Exception = 1_000;

    /// <summary>Of a method that an exception leaves.</summary>
    public const int Frame = 50;

    /// <summary>Of a thread from its start to its end. Not so much that as many as may be there at once could not be started.</summary>
    public const int Thread = 4_000;

    /// <summary>Bytes that are asked for, and have to be cleared and collected, for 1.</summary>
    public const int Bytes = 64;
}
