// Mistake: asks under the lock, lets go, and takes under the lock: two guests can both have been told "free".
// Breaks: task 3
namespace Lesson03;

public class Theatre
{
    private readonly Lock _gate = new();
    private readonly string?[] _guests;
    private readonly Action<int, string>? _onReserved;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        if (GuestIn(seat) is not null) // <- here
        {
            return false;
        }

        lock (_gate) // <- here
        {
            _guests[seat] = guest; // <- here
        }

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        lock (_gate) // <- here
        {
            return _guests[seat]; // <- here
        }
    }

    public int FreeSeats
    {
        get
        {
            lock (_gate)
            {
                return _guests.Count(guest => guest is null);
            }
        }
    }
}
