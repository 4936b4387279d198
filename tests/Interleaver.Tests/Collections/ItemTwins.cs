using System.Collections;
using System.Collections.Concurrent;
using Model = Interleaver.Models;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models.Tests;

/// <summary>Calls on queue, stack and bag.</summary>
internal static class ItemTwins
{
    private static readonly (string, Func<dynamic, int, object?>)[] Common =
    [
        ("Count", (c, _) => c.Count), ("IsEmpty", (c, _) => c.IsEmpty), ("ToArray", (c, _) => c.ToArray()), ("Clear", (c, _) => Do(() => c.Clear())),
        ("TryPeek", (c, _) => { int item; return $"{c.TryPeek(out item)} {item}"; }),
        ("foreach", (c, _) => ((IEnumerable<int>)c).Select(item => item + 1).ToList()),
        ("enumerate while it changes", (c, n) => Changing((IProducerConsumerCollection<int>)c, n)),
        ("Reset", (c, _) => { var e = ((IEnumerable<int>)c).GetEnumerator(); e.MoveNext(); e.Reset(); return $"{e.MoveNext()} {e.Current}"; }),
        ("Current too early", (c, _) => ((IEnumerable)c).GetEnumerator().Current),
        ("TryAdd", (c, n) => ((IProducerConsumerCollection<int>)c).TryAdd(n)),
        ("TryAdd", (c, n) => ((IProducerConsumerCollection<int>)c).TryAdd(n)),
        ("TryTake", (c, _) => $"{((IProducerConsumerCollection<int>)c).TryTake(out int item)} {item}"),
        ("CopyTo", (c, n) => Copied<int>(array => c.CopyTo(array, n))), ("CopyTo null", (c, n) => Do(() => c.CopyTo(null, n))),
        ("ICollection.CopyTo", (c, n) => Copied<object>(array => ((ICollection)c).CopyTo(array, n))),
        ("ICollection.CopyTo another type", (c, n) => Copied<string>(array => ((ICollection)c).CopyTo(array, n))),
        ("ICollection.CopyTo a grid", (c, n) => Do(() => ((ICollection)c).CopyTo(new int[9, 9], n))),
        ("ICollection.CopyTo null", (c, n) => Do(() => ((ICollection)c).CopyTo(null!, n))),
        ("ICollection", (c, _) => $"{((ICollection)c).IsSynchronized} {((ICollection)c).Count}"), ("SyncRoot", (c, _) => ((ICollection)c).SyncRoot),
    ];

    public static IEnumerable<Twins> All =>
    [
        new("queue", n => n < 0 ? new Real.ConcurrentQueue<int>() : new Real.ConcurrentQueue<int>(Some(n)),
            n => n < 0 ? new Model.ConcurrentQueue<int>() : new Model.ConcurrentQueue<int>(Some(n)),
            [
                .. Common, ("Enqueue", (c, n) => Do(() => c.Enqueue(n))), ("Enqueue", (c, n) => Do(() => c.Enqueue(n))),
                ("TryDequeue", (c, _) => { int item; return $"{c.TryDequeue(out item)} {item}"; }),
            ]),
        new("stack", n => n < 0 ? new Real.ConcurrentStack<int>() : new Real.ConcurrentStack<int>(Some(n)),
            n => n < 0 ? new Model.ConcurrentStack<int>() : new Model.ConcurrentStack<int>(Some(n)),
            [
                .. Common, ("Push", (c, n) => Do(() => c.Push(n))), ("TryPop", (c, _) => { int item; return $"{c.TryPop(out item)} {item}"; }),
                ("PushRange", (c, n) => Do(() => c.PushRange(Some(n)))), ("PushRange 3", (c, n) => Do(() => c.PushRange(new[] { 7, 8, 9 }, n, 2))),
                ("PushRange n", (c, n) => Do(() => c.PushRange(new[] { 7, 8, 9 }, 1, n))),
                ("TryPopRange", (c, n) => { var items = Some(n); return $"{c.TryPopRange(items)} {Told.Value(items)}"; }),
                ("TryPopRange 4", (c, n) => { var items = new int[4]; return $"{c.TryPopRange(items, n, 2)} {Told.Value(items)}"; }),
                ("TryPopRange n", (c, n) => { var items = new int[4]; return $"{c.TryPopRange(items, 1, n)} {Told.Value(items)}"; }),
            ]),
        new("bag", n => n < 0 ? new Real.ConcurrentBag<int>() : new Real.ConcurrentBag<int>(Some(n)),
            n => n < 0 ? new Model.ConcurrentBag<int>() : new Model.ConcurrentBag<int>(Some(n)),
            [
                .. Common, ("Add", (c, n) => Do(() => c.Add(n))), ("Add", (c, n) => Do(() => c.Add(n))),
                ("TryTake", (c, _) => { int item; return $"{c.TryTake(out item)} {item}"; }),
            ]),
    ];

    // 0 stands for null.
    private static int[] Some(int n) => n == 0 ? null! : [.. Enumerable.Range(10, Math.Max(0, n))];

    private static object? Do(Action action)
    {
        action();
        return "done";
    }

    private static T[] Copied<T>(Action<T[]> copy)
    {
        var array = new T[7];
        copy(array);
        return array;
    }

    private static string Changing(IProducerConsumerCollection<int> items, int added)
    {
        var seen = "";
        foreach (var item in items)
        {
            seen += $"{item} ";
            items.TryAdd(added);
            items.TryTake(out _);
        }

        return seen;
    }
}
