// Right: hands everything to a BlockingCollection.
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Lesson06;

public class CompletableQueue<T>(int capacity)
{
    private readonly BlockingCollection<T> _items = new(capacity);

    public void Put(T item) => _items.Add(item);

    public bool TryTake([MaybeNullWhen(false)] out T item) => _items.TryTake(out item, Timeout.Infinite);

    public void Complete() => _items.CompleteAdding();
}
