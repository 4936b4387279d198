// Mistake: the way out for a taken seat does not pass Monitor.Exit.
// Breaks: task 3
namespace Lesson03;

public class Theatre
{
    private readonly object _gate = new();
    private readonly string?[] _guests;
    private readonly Action<int, string>? _onReserved;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        Monitor.Enter(_gate); // <- here
        if (_guests[seat] != null)
        {
            return false; // <- here
        }

        _guests[seat] = guest;
        Monitor.Exit(_gate);
        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        Monitor.Enter(_gate); // <- here
        string? guest = _guests[seat];
        Monitor.Exit(_gate);
        return guest;
    }

    public int FreeSeats
    {
        get
        {
            Monitor.Enter(_gate); // <- here
            int free = _guests.Count(guest => guest == null);
            Monitor.Exit(_gate);
            return free;
        }
    }
}
