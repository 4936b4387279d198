// Right: a SemaphoreSlim with one permit.
namespace Lesson03;

public class Counter
{
    private readonly SemaphoreSlim _permit = new(1, 1);
    private int _value;

    public void Increment()
    {
        _permit.Wait();
        try
        {
            _value++;
        }
        finally
        {
            _permit.Release();
        }
    }

    public int Add(int amount)
    {
        _permit.Wait();
        try
        {
            return _value += amount;
        }
        finally
        {
            _permit.Release();
        }
    }

    public int Value
    {
        get
        {
            _permit.Wait();
            try
            {
                return _value;
            }
            finally
            {
                _permit.Release();
            }
        }
    }
}
