// Right: every seat has a lock of its own; FreeSeats asks one after the other.
namespace Lesson03;

public class Theatre
{
    private readonly object[] _locks;
    private readonly string?[] _guests;
    private readonly Action<int, string>? _onReserved;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _locks = new object[seats];
        for (var seat = 0; seat < seats; seat++)
        {
            _locks[seat] = new object();
        }

        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        lock (_locks[seat])
        {
            if (_guests[seat] != null)
            {
                return false;
            }

            _guests[seat] = guest;
        }

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        lock (_locks[seat])
        {
            return _guests[seat];
        }
    }

    public int FreeSeats
    {
        get
        {
            var free = 0;
            for (var seat = 0; seat < _guests.Length; seat++)
            {
                if (GuestIn(seat) == null)
                {
                    free++;
                }
            }

            return free;
        }
    }
}
