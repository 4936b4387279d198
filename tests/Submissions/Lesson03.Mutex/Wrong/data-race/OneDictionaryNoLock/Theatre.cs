// Mistake: TryAdd looks like one step, but a Dictionary is not made for several threads.
// Breaks: task 3
namespace Lesson03;

public class Theatre
{
    private readonly Dictionary<int, string> _guests = new();
    private readonly int _seats;
    private readonly Action<int, string>? _onReserved;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _seats = seats;
        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        if (!_guests.TryAdd(seat, guest)) // <- here
        {
            return false;
        }

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat) => _guests.TryGetValue(seat, out var guest) ? guest : null; // <- here

    public int FreeSeats => _seats - _guests.Count; // <- here
}
