// Right: double-checked locking with the value in an object of its own.
namespace Lesson05;

public class LazyValue<T>
{
    private sealed record Box(T Content);

    private readonly Lock _gate = new();
    private readonly Func<T> _compute;
    private Box? _box;

    public LazyValue(Func<T> compute)
    {
        _compute = compute;
    }

    public T Value
    {
        get
        {
            var box = Volatile.Read(ref _box);
            if (box is null)
            {
                lock (_gate)
                {
                    box = _box;
                    if (box is null)
                    {
                        box = new Box(_compute());
                        Volatile.Write(ref _box, box);
                    }
                }
            }

            return box.Content;
        }
    }
}
