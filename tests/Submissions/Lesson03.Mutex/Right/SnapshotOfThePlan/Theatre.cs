// Right: a checked-twice reservation: a quick look without the lock (volatile), then the real one under it.
namespace Lesson03;

public class Theatre
{
    private readonly Lock _writers = new();
    private readonly Action<int, string>? _onReserved;
    private volatile string?[] _plan; // never changed in place

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _plan = new string?[seats];
        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        if (_plan[seat] is not null)
        {
            return false;
        }

        lock (_writers)
        {
            var plan = _plan;
            if (plan[seat] is not null)
            {
                return false;
            }

            var next = (string?[])plan.Clone();
            next[seat] = guest;
            _plan = next;
        }

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat) => _plan[seat];

    public int FreeSeats => _plan.Count(guest => guest is null);
}
