// Mistake: calls somebody else's code while it holds the lock. That code waits for a thread that needs the lock.
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
        lock (_gate) // <- here
        {
            if (_guests[seat] is not null)
            {
                return false;
            }

            _guests[seat] = guest;
            _onReserved?.Invoke(seat, guest); // <- here
            return true;
        }
    }

    public string? GuestIn(int seat)
    {
        lock (_gate)
        {
            return _guests[seat];
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
