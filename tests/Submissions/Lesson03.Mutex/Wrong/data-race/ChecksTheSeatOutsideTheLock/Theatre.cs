// Mistake: looks whether the seat is free before it takes the lock.
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
        if (_guests[seat] != null) // <- here
            return false;

        lock (_gate)
        {
            _guests[seat] = guest; // <- here
        }

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        lock (_gate)
            return _guests[seat]; // <- here
    }

    public int FreeSeats
    {
        get
        {
            lock (_gate)
                return _guests.Count(guest => guest == null);
        }
    }
}
