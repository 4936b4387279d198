// Right: the check and the change in a scope of their own, the callback after it.
namespace Lesson03;

public class Theatre(int seats, Action<int, string>? onReserved = null)
{
    private readonly Lock _gate = new();
    private readonly List<(int Seat, string Guest)> _reservations = [];

    public bool TryReserve(int seat, string guest)
    {
        if (!TryTake(seat, guest))
        {
            return false;
        }

        onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        using (_gate.EnterScope())
        {
            return Find(seat);
        }
    }

    public int FreeSeats
    {
        get
        {
            using (_gate.EnterScope())
            {
                return seats - _reservations.Count;
            }
        }
    }

    private bool TryTake(int seat, string guest)
    {
        using (_gate.EnterScope())
        {
            if (Find(seat) is not null)
            {
                return false;
            }

            _reservations.Add((seat, guest));
            return true;
        }
    }

    private string? Find(int seat)
    {
        foreach (var reservation in _reservations)
        {
            if (reservation.Seat == seat)
            {
                return reservation.Guest;
            }
        }

        return null;
    }
}
