// Right: hands everything to a BlockingCollection.
using System.Collections.Concurrent;

namespace Lesson06;

public class BoundedQueue<T>
{
    private readonly BlockingCollection<T> _items;

    public BoundedQueue(int capacity) => _items = new BlockingCollection<T>(capacity);

    public void Put(T item) => _items.Add(item);

    public T Take() => _items.Take();

    public int Count => _items.Count;
}
