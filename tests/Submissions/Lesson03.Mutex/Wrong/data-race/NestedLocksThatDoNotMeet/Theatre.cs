// Mistake: TryReserve takes two locks, one inside the other; FreeSeats takes a third one, which keeps nobody out.
// Breaks: task 3
namespace Lesson03;

public class Theatre
{
    private readonly object _planLock = new();
    private readonly object _guestLock = new();
    private readonly object _countLock = new();
    private readonly string?[] _guests;
    private readonly Action<int, string>? _onReserved;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        lock (_planLock)
        {
            lock (_guestLock)
            {
                if (_guests[seat] != null)
                {
                    return false;
                }

                _guests[seat] = guest; // <- here
            }
        }

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        lock (_guestLock)
        {
            return _guests[seat];
        }
    }

    public int FreeSeats
    {
        get
        {
            lock (_countLock)
            {
                var free = 0;
                for (var seat = 0; seat < _guests.Length; seat++)
                {
                    if (_guests[seat] == null) // <- here
                    {
                        free++;
                    }
                }

                return free;
            }
        }
    }
}
