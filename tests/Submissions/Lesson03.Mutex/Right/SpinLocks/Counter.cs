// Right: uses a SpinLock (a struct, so its field must not be readonly).
namespace Lesson03;

public class Counter
{
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private int _value;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            return _value += amount;
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    public int Value
    {
        get
        {
            var taken = false;
            try
            {
                _spin.Enter(ref taken);
                return _value;
            }
            finally
            {
                if (taken)
                {
                    _spin.Exit();
                }
            }
        }
    }
}
