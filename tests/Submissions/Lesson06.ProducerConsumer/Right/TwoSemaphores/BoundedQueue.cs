// Right: one semaphore counts the items, one the room, and a lock guards the queue.
namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly SemaphoreSlim _available = new(0);
    private readonly SemaphoreSlim _room;
    private readonly Lock _gate = new();
    private readonly Queue<T> _items = new();

    public BoundedQueue(int capacity) => _room = new SemaphoreSlim(capacity);

    public void Put(T item)
    {
        _room.Wait();
        lock (_gate)
        {
            _items.Enqueue(item);
        }

        _available.Release();
    }

    public T Take()
    {
        _available.Wait();
        T item;
        lock (_gate)
        {
            item = _items.Dequeue();
        }

        _room.Release();
        return item;
    }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _items.Count;
            }
        }
    }
}
