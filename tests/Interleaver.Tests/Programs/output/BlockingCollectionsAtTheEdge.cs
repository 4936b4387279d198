// Blocking collections that are full, disposed of, too many, or around a collection that fails.
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        UseWhatWasDisposedOf(new BlockingCollection<int>(1) { 1 });
        UseWhatWasDisposedOf(new BlockingCollection<int>(1));
        TakeFromWhatFails();
        AskSeveral();
    }

    // Whether it is full or empty, the end is told of before anything is waited for.
    private static void UseWhatWasDisposedOf(BlockingCollection<int> it)
    {
        it.Dispose();
        Try(() => it.Add(1));
        Try(() => it.TryAdd(1));
        Try(() => it.Take());
        Try(() => it.TryTake(out _));
        Try(() => _ = it.BoundedCapacity);
        Try(() => _ = it.Count);
        Try(() => _ = it.IsCompleted);
        Try(() => _ = it.IsAddingCompleted);
        Try(it.CompleteAdding);
        Try(() => it.ToArray());
        Try(() => it.CopyTo(new int[1], 0));
        Try(() => _ = ((ICollection)it).IsSynchronized);
        Try(() => ((IEnumerable<int>)it).GetEnumerator());
        Try(() => it.GetConsumingEnumerable().Any());
    }

    private static void TakeFromWhatFails()
    {
        var inner = new Fails();
        var it = new BlockingCollection<int>(inner, 1);
        it.Add(1);
        Try(() => it.Take());
        Console.WriteLine($"{it.Count} {it.TryAdd(2)}");
        inner.FailsNow = false;
        Console.WriteLine($"{it.Take()} {it.Count} {it.TryAdd(2)}");
    }

    private static void AskSeveral()
    {
        foreach (var number in new[] { 62, 63, 64 })
        {
            var many = Enumerable.Range(0, number).Select(_ => new BlockingCollection<int>()).ToArray();
            Try(() => BlockingCollection<int>.TryAddToAny(many, 1));
            Try(() => BlockingCollection<int>.TryTakeFromAny(many, out _));
        }

        // Where nothing has to be waited for, the token does not count.
        var (open, full) = (new BlockingCollection<int>(), new BlockingCollection<int>(1) { 1 });
        var cancelled = new CancellationToken(true);
        Try(() => BlockingCollection<int>.AddToAny([open, full], 1, cancelled));
        Try(() => BlockingCollection<int>.AddToAny([full, open], 1, cancelled));
        Try(() => BlockingCollection<int>.AddToAny([full], 1, cancelled));
        Console.WriteLine($"{open.Count} {full.Count}");
    }

    private static void Try(Action attempt)
    {
        try
        {
            attempt();
            Console.WriteLine("nothing");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{exception.GetType().Name} {(exception as ArgumentException)?.ParamName}");
        }
    }

    // It keeps what it is asked for, for the time being.
    private sealed class Fails : IProducerConsumerCollection<int>
    {
        private readonly Queue<int> items = new();

        public bool FailsNow { get; set; } = true;

        public int Count => items.Count;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public bool TryAdd(int item)
        {
            items.Enqueue(item);
            return true;
        }

        public bool TryTake(out int item)
        {
            item = 0;
            return FailsNow ? throw new FormatException() : items.TryDequeue(out item);
        }

        public int[] ToArray() => [.. items];

        public void CopyTo(int[] array, int index) => items.CopyTo(array, index);

        public void CopyTo(Array array, int index) => ((ICollection)items).CopyTo(array, index);

        public IEnumerator<int> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
