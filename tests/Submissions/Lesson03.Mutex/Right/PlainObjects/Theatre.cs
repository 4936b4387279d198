// Right: a dictionary and a number beside it, both changed under one object's lock.
namespace Lesson03;

public class Theatre
{
    private readonly object _sync = new object();
    private readonly Dictionary<int, string> _guests = new();
    private readonly Action<int, string>? _onReserved;
    private int _free;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _free = seats;
        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        lock (_sync)
        {
            if (_guests.ContainsKey(seat))
                return false;
            _guests.Add(seat, guest);
            _free--;
        }

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        lock (_sync)
            return _guests.TryGetValue(seat, out var guest) ? guest : null;
    }

    public int FreeSeats
    {
        get
        {
            lock (_sync)
                return _free;
        }
    }
}
