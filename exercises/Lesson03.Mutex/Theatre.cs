namespace Lesson03;

/// <summary>
/// The seats of one evening, numbered from 0. Any number of threads may use one theatre at the same time.
/// </summary>
public class Theatre
{
    private readonly string?[] _guests; // null: the seat is free
    private readonly Action<int, string>? _onReserved;

    // Decide here what guards the seats.

    /// <summary>Opens the sale of <paramref name="seats"/> free seats.</summary>
    /// <param name="seats">How many seats there are.</param>
    /// <param name="onReserved">
    /// Called once for each reservation, with the seat and the guest, before <see cref="TryReserve"/> returns true. The
    /// theatre holds no lock while it calls: the callback may wait for other threads that use this theatre.
    /// </param>
    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _onReserved = onReserved;
    }

    /// <summary>Gives the seat to the guest if it is free.</summary>
    /// <returns>True when the seat now belongs to the guest; false when it had been taken before, and nothing changed.</returns>
    public bool TryReserve(int seat, string guest)
    {
        // "Is it free?" and "now it is mine" are one step; the callback is not part of it. Look at: the `lock` statement.
        throw new NotImplementedException("TODO 3.3 TryReserve: check and take in one step, then call onReserved");
    }

    /// <summary>Who has the seat, or null while it is free.</summary>
    public string? GuestIn(int seat)
    {
        // Look at: the `lock` statement.
        throw new NotImplementedException("TODO 3.3 GuestIn: read one seat safely");
    }

    /// <summary>How many seats are free.</summary>
    public int FreeSeats
    {
        get
        {
            // Count them, or keep a number beside them that changes in the same step. Look at: the `lock` statement.
            throw new NotImplementedException("TODO 3.3 FreeSeats: say how many seats are free");
        }
    }
}
