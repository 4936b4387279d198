// Right: looks under the upgradeable lock and upgrades it in order to take the seat.
namespace Lesson03;

public class Theatre
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly string?[] _guests;
    private readonly Action<int, string>? _onReserved;

    public Theatre(int seats, Action<int, string>? onReserved = null)
    {
        _guests = new string?[seats];
        _onReserved = onReserved;
    }

    public bool TryReserve(int seat, string guest)
    {
        _rw.EnterUpgradeableReadLock();
        try
        {
            if (_guests[seat] is not null)
            {
                return false;
            }

            _rw.EnterWriteLock();
            try
            {
                _guests[seat] = guest;
            }
            finally
            {
                _rw.ExitWriteLock();
            }
        }
        finally
        {
            _rw.ExitUpgradeableReadLock();
        }

        _onReserved?.Invoke(seat, guest);
        return true;
    }

    public string? GuestIn(int seat)
    {
        _rw.EnterReadLock();
        try
        {
            return _guests[seat];
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public int FreeSeats
    {
        get
        {
            _rw.EnterReadLock();
            try
            {
                return _guests.Count(guest => guest is null);
            }
            finally
            {
                _rw.ExitReadLock();
            }
        }
    }
}
