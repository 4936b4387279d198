using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Model = Interleaver.Models;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models.Tests;

/// <summary>Calls on blocking collections that do not block.</summary>
internal static class BlockingTwins
{
    public static IEnumerable<Twins> All =>
    [
        new("blocking collection", _ => new Real.BlockingCollection<int>(), _ => new Model.BlockingCollection<int>(), Calls),
        new("blocking collection, bounded", n => new Real.BlockingCollection<int>(n), n => new Model.BlockingCollection<int>(n), Calls),
        new("blocking collection, of a stack", n => new Real.BlockingCollection<int>(n < 0 ? null! : new Real.ConcurrentStack<int>([1, 2, 3]), n),
            n => new Model.BlockingCollection<int>(n < 0 ? null! : new Model.ConcurrentStack<int>([1, 2, 3]), n), Calls),
        new("blocking collection, of a bag", n => new Real.BlockingCollection<int>(n < 0 ? null! : new Real.ConcurrentBag<int>()),
            n => new Model.BlockingCollection<int>(n < 0 ? null! : new Model.ConcurrentBag<int>()), Calls),
        new("blocking collection, of one's own", n => new Real.BlockingCollection<int>(new Moody(), Math.Max(2, n)), n => new Model.BlockingCollection<int>(new Moody(), Math.Max(2, n)), Calls),
        new("several blocking collections", _ => new Real.BlockingCollection<int>[] { new(1), new(2), new() },
            _ => new Model.BlockingCollection<int>[] { new(1), new(2), new() }, OfSeveral),
    ];

    private static (string, Func<dynamic, int, object?>)[] Calls =>
    [
        ("Add", (c, n) => Do(() => { if (c.BoundedCapacity < 0) { c.Add(n); } })), ("TryAdd", (c, n) => c.TryAdd(n)), ("TryAdd", (c, n) => c.TryAdd(n)),
        ("TryAdd ms", (c, n) => c.TryAdd(n, Ms(n))), ("TryAdd span", (c, n) => c.TryAdd(n, Span(n))),
        ("Take", (c, _) => c.Count > 0 || c.IsCompleted ? c.Take() : "would wait"), ("TryTake", (c, _) => { int item; return $"{c.TryTake(out item)} {item}"; }),
        ("TryTake ms", (c, n) => { int item; return $"{c.TryTake(out item, Ms(n))} {item}"; }),
        ("TryTake span", (c, n) => { int item; return $"{c.TryTake(out item, Span(n))} {item}"; }),
        ("BoundedCapacity", (c, _) => c.BoundedCapacity), ("IsAddingCompleted", (c, _) => c.IsAddingCompleted), ("IsCompleted", (c, _) => c.IsCompleted),
        ("Count", (c, _) => c.Count), ("CompleteAdding", (c, n) => Do(() => { if (n == 0) { c.CompleteAdding(); } })), ("ToArray", (c, _) => c.ToArray()),
        ("foreach", (c, _) => ((IEnumerable<int>)c).ToList()), ("CopyTo", (c, n) => { var items = new int[6]; c.CopyTo(n == 5 ? null : items, n); return items; }),
        ("ICollection.CopyTo", (c, n) => { Array items = n % 2 == 0 ? new string[9] : new int[9, 9]; ((ICollection)c).CopyTo(items, n); return items; }),
        ("ICollection", (c, _) => $"{((ICollection)c).IsSynchronized}"), ("SyncRoot", (c, _) => ((ICollection)c).SyncRoot),
        ("GetConsumingEnumerable", (c, n) => Consumed(c.GetConsumingEnumerable(), c.IsCompleted || c.IsAddingCompleted ? n : Math.Min(n, c.Count))),
        ("Add, token", (c, n) => Do(() => { if (c.BoundedCapacity < 0) { c.Add(n, (dynamic)Token(c, n)); } })),
        ("TryAdd, token", (c, n) => c.TryAdd(n, Ms(n), (dynamic)Token(c, n))),
        ("Take, token", (c, n) => c.Count > 0 || c.IsCompleted ? c.Take((dynamic)Token(c, n)) : "would wait"),
        ("TryTake, token", (c, n) => { int item; return $"{c.TryTake(out item, Ms(n), (dynamic)Token(c, n))} {item}"; }),
        ("GetConsumingEnumerable, token", (c, n) => Consumed(c.GetConsumingEnumerable((dynamic)Token(c, n)), c.IsCompleted ? n : Math.Min(n, c.Count))),
        ("Dispose", (c, n) => Do(() => { if (n == 5) { c.Dispose(); } })),
    ];

    // Bounded with 1, bounded with 2, unbounded.
    private static (string, Func<dynamic, int, object?>)[] OfSeveral =>
    [
        ("TryAddToAny", (c, n) => Static(c, "TryAddToAny", n, n)), ("TryAddToAny ms", (c, n) => Static(c, "TryAddToAny", n, n, Ms(n))),
        ("TryAddToAny span", (c, n) => Static(c, "TryAddToAny", n, n, Span(n))), ("AddToAny", (c, n) => Static(c, "AddToAny", 4, n)),
        ("TryTakeFromAny", (c, n) => Static(c, "TryTakeFromAny", n, 0)), ("TryTakeFromAny ms", (c, n) => Static(c, "TryTakeFromAny", n, 0, Ms(n))),
        ("TryTakeFromAny span", (c, n) => Static(c, "TryTakeFromAny", n, 0, Span(n))),
        ("TakeFromAny", (c, _) => c[0].Count + c[1].Count > 0 || (c[0].IsCompleted && c[1].IsCompleted) ? Static(c, "TakeFromAny", 2, 0) : "would wait"),
        ("TryAddToAny, token", (c, n) => Static(c, "TryAddToAny", n, n, Ms(n), Token(c[0], n))),
        ("TryAddToAny, token, unbounded too", (c, n) => Static(c, "TryAddToAny", 4, n, 0, Token(c[0], n))),
        ("TryTakeFromAny, token", (c, n) => Static(c, "TryTakeFromAny", 2, 0, Ms(n), Token(c[0], n))),
        ("CompleteAdding", (c, n) => Do(() => { if (n is 0 or 1) { c[n].CompleteAdding(); } })),
        ("Dispose", (c, n) => Do(() => { if (n == 5) { c[0].Dispose(); } })),
    ];

    private static object Token(dynamic collection, int n) =>
        ((object)collection).GetType().Namespace == typeof(Model.CancellationToken).Namespace
            ? new Model.CancellationToken(n % 2 == 0) : new System.Threading.CancellationToken(n % 2 == 0);

    private static int Ms(int n) => n switch { < 0 => -2, _ => 0 };

    private static TimeSpan Span(int n) => n switch { < 0 => TimeSpan.FromMilliseconds(-2), 5 => TimeSpan.MaxValue, _ => TimeSpan.FromMilliseconds(0.9) };

    private static object? Do(Action action)
    {
        action();
        return "done";
    }

    private static string Consumed(IEnumerable<int> items, int count) => count <= 0 ? "" : Told.Value(items.Take(count));

    private static object? Static(Array all, string name, int which, params object[] more)
    {
        var type = all.GetType().GetElementType()!;
        object?[] arguments = [Some(all, type, which), .. more];
        var method = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Single(method => method.Name == name && Fits(method.GetParameters(), arguments));
        try
        {
            return $"{method.Invoke(null, arguments)} {arguments[1]}";
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            return null;
        }
    }

    private static bool Fits(ParameterInfo[] parameters, object?[] arguments) => parameters.Length == arguments.Length && parameters.Zip(arguments)
        .All(pair => pair.Second is null || (pair.First.ParameterType.IsByRef ? typeof(int) : pair.First.ParameterType).IsInstanceOfType(pair.Second));

    private static Array? Some(Array all, Type type, int which)
    {
        int[]? indices = which switch { -1 => null, 0 => [], 1 => [0], 2 => [0, 1], 3 => [0, -1], 4 => [0, 1, 2], _ => [.. Enumerable.Repeat(2, 64)] };
        if (indices is null)
        {
            return null;
        }

        var some = Array.CreateInstance(type, indices.Length);
        for (var i = 0; i < indices.Length; i++)
        {
            some.SetValue(indices[i] < 0 ? null : all.GetValue(indices[i]), i);
        }

        return some;
    }

    /// <summary>A collection of a learner's own: it takes no ones, and throws at twos.</summary>
    private sealed class Moody : IProducerConsumerCollection<int>
    {
        private readonly Queue<int> items = [];

        public int Count => items.Count;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public bool TryAdd(int item)
        {
            if (item is 1 or 2)
            {
                return item == 1 ? false : throw new NotSupportedException("no twos");
            }

            items.Enqueue(item);
            return true;
        }

        public bool TryTake(out int item) => items.TryDequeue(out item);

        public int[] ToArray() => [.. items];

        public void CopyTo(int[] array, int index) => items.CopyTo(array, index);

        public void CopyTo(Array array, int index) => ((ICollection)items).CopyTo(array, index);

        public IEnumerator<int> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
