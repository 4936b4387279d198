// Right: System.Threading.Lock with `using` scopes.
namespace Lesson03;

public class Counter
{
    private readonly Lock _gate = new();
    private int _value;

    public void Increment()
    {
        using (_gate.EnterScope())
        {
            ++_value;
        }
    }

    public int Add(int amount)
    {
        using var scope = _gate.EnterScope();
        return _value += amount;
    }

    public int Value
    {
        get
        {
            using var scope = _gate.EnterScope();
            return _value;
        }
    }
}
