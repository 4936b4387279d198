// Right: one permit for the whole plan.
namespace Lesson03;

public class Theatre
{
    private readonly SemaphoreSlim _permit = new(1, 1);
    private readonly string?[] _guests;
    private readonly Action<int, string> _onReserved;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _onReserved = onReserved ?? delegate { };
    }

    public bool TryReserve(int seat, string guest)
    {
        _permit.Wait();
        var free = _guests[seat] is null;
        if (free)
        {
            _guests[seat] = guest;
        }

        _permit.Release();
        if (free)
        {
            _onReserved(seat, guest);
        }

        return free;
    }

    public string? GuestIn(int seat)
    {
        _permit.Wait();
        var guest = _guests[seat];
        _permit.Release();
        return guest;
    }

    public int FreeSeats
    {
        get
        {
            _permit.Wait();
            var free = _guests.Count(guest => guest is null);
            _permit.Release();
            return free;
        }
    }
}
