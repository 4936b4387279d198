// Mistake: Exchange tells who sat there before, and by then that guest has lost the seat.
// Breaks: task 3
namespace Lesson03;

public class Theatre
{
    private readonly string?[] _guests;
    private readonly Action<int, string>? _onReserved;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        if (Interlocked.Exchange(ref _guests[seat], guest) != null) // <- here
            return false; // <- here

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat) => Volatile.Read(ref _guests[seat]); // <- here

    public int FreeSeats
    {
        get
        {
            var free = 0;
            for (var seat = 0; seat < _guests.Length; seat++)
            {
                if (Volatile.Read(ref _guests[seat]) == null)
                    free++;
            }

            return free;
        }
    }
}
