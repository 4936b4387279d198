// Right: producers and consumers each wait with a semaphore of their own; the end opens both for good.
using System.Diagnostics.CodeAnalysis;

namespace Lesson06;

public class CompletableQueue<T>
{
    private readonly Lock _gate = new();
    private readonly Queue<T> _items = new();
    private readonly SemaphoreSlim _available = new(0);
    private readonly SemaphoreSlim _room;
    private bool _completed;

    public CompletableQueue(int capacity) => _room = new SemaphoreSlim(capacity);

    public void Put(T item)
    {
        _room.Wait();
        lock (_gate)
        {
            if (_completed)
            {
                _room.Release(); // for the next one who comes too late
                throw new InvalidOperationException("too late");
            }

            _items.Enqueue(item);
        }

        _available.Release();
    }

    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        _available.Wait();
        bool some;
        lock (_gate)
        {
            some = _items.TryDequeue(out item);
        }

        (some ? _room : _available).Release(); // the end stays open for the next one
        return some;
    }

    public void Complete()
    {
        lock (_gate)
        {
            if (_completed)
            {
                return;
            }

            _completed = true;
        }

        _room.Release();
        _available.Release();
    }
}
