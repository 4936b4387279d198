// Mistake: no lock at all.
// Breaks: task 3
namespace Lesson03;

public class Theatre
{
    private readonly string?[] _guests;
    private readonly Action<int, string>? _onReserved;
    private int _free;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _onReserved = onReserved;
        _free = seats;
    }

    public bool TryReserve(int seat, string guest)
    {
        if (_guests[seat] is not null) // <- here
        {
            return false;
        }

        _guests[seat] = guest; // <- here
        _free--; // <- here
        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat) => _guests[seat]; // <- here

    public int FreeSeats => _free; // <- here
}
