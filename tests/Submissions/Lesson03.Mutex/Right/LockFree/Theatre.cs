// Right: CompareExchange takes the seat if, and only if, it is still free.
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
        if (Interlocked.CompareExchange(ref _guests[seat], guest, null) is not null)
        {
            return false;
        }

        Interlocked.Decrement(ref _free);
        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat) => Volatile.Read(ref _guests[seat]);

    public int FreeSeats => Volatile.Read(ref _free);
}
