// Right: a ConcurrentQueue between two semaphores.
using System.Collections.Concurrent;

namespace Lesson06;

public class BoundedQueue<T>(int capacity)
{
    private readonly ConcurrentQueue<T> _items = new();
    private readonly SemaphoreSlim _available = new(0);
    private readonly SemaphoreSlim _room = new(capacity);

    public void Put(T item)
    {
        _room.Wait();
        _items.Enqueue(item);
        _available.Release();
    }

    public T Take()
    {
        _available.Wait();
        _items.TryDequeue(out var item);
        _room.Release();
        return item!;
    }

    public int Count => _items.Count;
}
