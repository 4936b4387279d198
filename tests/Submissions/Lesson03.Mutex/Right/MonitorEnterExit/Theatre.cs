// Right: Monitor by hand; a flag carries the news past the finally, and the callback comes after it.
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
        var reserved = false;
        Monitor.Enter(_gate);
        try
        {
            if (_guests[seat] == null)
            {
                _guests[seat] = guest;
                reserved = true;
            }
        }
        finally
        {
            Monitor.Exit(_gate);
        }

        if (reserved && _onReserved != null)
        {
            _onReserved(seat, guest);
        }

        return reserved;
    }

    public string? GuestIn(int seat)
    {
        Monitor.Enter(_gate);
        try
        {
            return _guests[seat];
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public int FreeSeats
    {
        get
        {
            Monitor.Enter(_gate);
            try
            {
                return _guests.Count(guest => guest == null);
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }
    }
}
