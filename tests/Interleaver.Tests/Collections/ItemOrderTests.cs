using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>Queue, stack and bag in all interleavings: who gets what, and what is known then.</summary>
public class ItemOrderTests
{
    [Test]
    public void Each_item_is_taken_by_one_thread_only()
    {
        var outcomes = Outcomes(() =>
        {
            var (queue, taken) = (new ConcurrentQueue<int>([1, 2]), new string[2]);
            void Take(int i) => taken[i] = queue.TryDequeue(out var item) ? $"{item}" : "-";
            Together(() => Take(0), () => Take(1));
            return $"{taken[0]} {taken[1]} {queue.TryDequeue(out _)}";
        });

        outcomes.Should().BeEquivalentTo("1 2 False", "2 1 False");
    }

    [Test]
    public void A_range_is_pushed_and_popped_in_one_step()
    {
        var outcomes = Outcomes(() =>
        {
            var (stack, popped) = (new ConcurrentStack<int>(), 0);
            Together(() => stack.PushRange([1, 2, 3]), () => popped = stack.TryPopRange(new int[3]));
            return $"{popped} {stack.Count}";
        });

        outcomes.Should().BeEquivalentTo("0 3", "3 0");
    }

    [Test]
    public void A_thread_takes_from_a_bag_what_it_added_last_and_then_what_another_added_first()
    {
        var outcomes = Outcomes(() =>
        {
            var (bag, taken) = (new ConcurrentBag<int>([1, 2]), "");
            Together(() =>
            {
                bag.Add(3);
                bag.Add(4);
                while (bag.TryTake(out var item))
                {
                    taken += item;
                }
            });
            return taken;
        });

        outcomes.Should().BeEquivalentTo("4312");
    }

    [Test]
    public void An_enumeration_shows_one_moment()
    {
        var outcomes = Outcomes(() =>
        {
            var (queue, seen) = (new ConcurrentQueue<int>([1, 2]), "");
            Together(() => queue.TryDequeue(out _), () => queue.Enqueue(3), () => seen = string.Concat(queue.Select(item => item)));
            return seen;
        });

        outcomes.Should().BeEquivalentTo("12", "2", "123", "23");
    }

    public static readonly object[] HandOvers =
    [
        HandOver("queue", () => new ConcurrentQueue<int>(), (c, i) => c.Enqueue(i), c => c.TryDequeue(out var i) ? i : 0),
        HandOver("queue, peek", () => new ConcurrentQueue<int>(), (c, i) => c.Enqueue(i), c => c.TryPeek(out var i) ? i : 0),
        HandOver("queue, array", () => new ConcurrentQueue<int>(), (c, i) => c.Enqueue(i), c => c.ToArray().LastOrDefault()),
        HandOver("stack", () => new ConcurrentStack<int>(), (c, i) => c.Push(i), c => c.TryPop(out var i) ? i : 0),
        HandOver("bag", () => new ConcurrentBag<int>(), (c, i) => c.Add(i), c => c.TryTake(out var i) ? i : 0),
        HandOver("blocking collection", () => new BlockingCollection<int>(), (c, i) => c.Add(i), c => c.Take()),
        HandOver("one of several", () => new BlockingCollection<int>(), (c, i) => BlockingCollection<int>.AddToAny([c, c], i),
            c => BlockingCollection<int>.TakeFromAny([c], out var i) + i),
        HandOver("dictionary", () => new ConcurrentDictionary<int, int>(), (c, i) => c[i] = i, c => c.TryGetValue(2, out var i) ? i : 0),
        HandOver("dictionary, refused", () => new ConcurrentDictionary<int, int>(), (c, i) => c[i] = i, c => c.TryAdd(2, 0) ? 0 : 2),
        HandOver("dictionary, enumerated", () => new ConcurrentDictionary<int, int>(), (c, i) => c[i] = i, c => c.LastOrDefault().Value),
    ];

    [TestCaseSource(nameof(HandOvers))]
    public void Whoever_gets_an_item_knows_what_was_done_before_it_was_put_in(string name, Func<object> make, Action<object, int> put, Func<object, int> get)
    {
        var outcomes = Outcomes(() =>
        {
            var (collection, variable) = (make(), new Variable());
            Together(
                () =>
                {
                    variable.Write();
                    put(collection, 2);
                },
                () =>
                {
                    if (get(collection) != 0)
                    {
                        variable.Read();
                    }
                });
            return name;
        });

        outcomes.Should().BeEquivalentTo(name);
    }

    [TestCaseSource(nameof(HandOvers))]
    public void Whoever_gets_another_item_does_not(string name, Func<object> make, Action<object, int> put, Func<object, int> get)
    {
        var outcomes = Outcomes(() =>
        {
            var (collection, variable) = (make(), new Variable());
            put(collection, 1);
            Together(
                () =>
                {
                    variable.Write();
                    put(collection, 3);
                },
                () =>
                {
                    get(collection);
                    variable.Read();
                });
            return name;
        });

        outcomes.Should().Contain(name + Race);
    }

    private static object[] HandOver<T>(string name, Func<T> make, Action<T, int> put, Func<T, int> get) =>
        [name, new Func<object>(() => make()!), new Action<object, int>((c, i) => put((T)c, i)), new Func<object, int>(c => get((T)c))];
}
