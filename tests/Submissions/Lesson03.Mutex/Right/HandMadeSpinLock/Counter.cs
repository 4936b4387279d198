// Right: a spin lock of its own: an atomic flag, and SpinWait while it is taken.
namespace Lesson03;

public class Counter
{
    private int _taken;
    private int _value;

    public void Increment() => Add(1);

    public int Add(int amount)
    {
        Enter();
        var total = _value += amount;
        Exit();
        return total;
    }

    public int Value
    {
        get
        {
            Enter();
            var value = _value;
            Exit();
            return value;
        }
    }

    private void Enter()
    {
        var spinner = new SpinWait();
        while (Interlocked.Exchange(ref _taken, 1) == 1)
        {
            spinner.SpinOnce();
        }
    }

    private void Exit() => Volatile.Write(ref _taken, 0);
}
