// Mistake: the seats are guarded, and the number of free seats that is kept beside them is not.
// Breaks: task 3
namespace Lesson03;

public class Theatre
{
    private readonly Lock _gate = new();
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
        lock (_gate)
        {
            if (!_guests.TryAdd(seat, guest))
            {
                return false;
            }
        }

        _free--; // <- here
        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        lock (_gate)
        {
            return _guests.GetValueOrDefault(seat);
        }
    }

    public int FreeSeats => _free; // <- here
}
