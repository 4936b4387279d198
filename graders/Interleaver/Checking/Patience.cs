namespace Interleaver.Checking;

/// <summary>Counts how many looks in a row have seen no progress.</summary>
/// <param name="looks">How many of them are too many.</param>
public sealed class Patience(int looks)
{
    private long last = long.MinValue;
    private int idle;

    /// <summary>Takes a look; true when it is one too many.</summary>
    /// <param name="pulse">What changes while there is progress.</param>
    /// <param name="isDebugged">Whether somebody holds the program: then a standstill says nothing, and what has been counted is forgotten.</param>
    public bool HasRunOut(long pulse, bool isDebugged)
    {
        idle = pulse == last && !isDebugged ? idle + 1 : 0;
        last = pulse;
        return idle == looks;
    }
}
