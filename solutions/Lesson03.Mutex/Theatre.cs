namespace Lesson03;

/// <summary>
/// The seats of one evening, numbered from 0. Any number of threads may use one theatre at the same time.
/// </summary>
public class Theatre
{
    private readonly Lock _gate = new();
    private readonly string?[] _guests; // null: the seat is free; guarded by _gate
    private readonly Action<int, string>? _onReserved;

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
        // An answer is out of date as soon as the lock is gone, so the seat is taken before the lock is.
        lock (_gate)
        {
            if (_guests[seat] is not null)
            {
                return false;
            }

            _guests[seat] = guest;
        }

        // Outside: we cannot know what the callback does or for whom it waits.
        _onReserved?.Invoke(seat, guest);
        return true;
    }

    /// <summary>Who has the seat, or null while it is free.</summary>
    public string? GuestIn(int seat)
    {
        lock (_gate)
        {
            return _guests[seat];
        }
    }

    /// <summary>How many seats are free.</summary>
    public int FreeSeats
    {
        get
        {
            // Counted, not remembered: a number beside the array would be a second truth to keep in step.
            lock (_gate)
            {
                var free = 0;
                foreach (var guest in _guests)
                {
                    if (guest is null)
                    {
                        free++;
                    }
                }

                return free;
            }
        }
    }
}
