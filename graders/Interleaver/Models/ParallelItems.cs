namespace Interleaver.Models;

/// <summary>
/// What a parallel loop goes over. Arrays and lists are read item by item, on the thread that needs the item, and
/// announced; any other sequence is read to its end before the loop begins, on the caller's thread.
/// </summary>
internal sealed class ParallelItems<T>
{
    private readonly IList<T> items;
    private readonly int site = Engine.Self.Site;

    private ParallelItems(IList<T> items)
    {
        this.items = items;
        Count = items.Count;
    }

    public int Count { get; }

    public T this[int index]
    {
        get
        {
            if (items is Array array)
            {
                Memory.ReadElement(array, index, site);
            }
            else
            {
                Memory.ReadObject(items, site);
            }

            return items[index];
        }
    }

    public static ParallelItems<T> Of(IEnumerable<T> source)
    {
        if (source is IList<T> list)
        {
            return new ParallelItems<T>(list);
        }

        try
        {
            return new ParallelItems<T>(source.ToArray());
        }
        catch (Exception exception) when (exception is not Scheduling.Unwind)
        {
            throw new AggregateException(exception);
        }
    }
}
