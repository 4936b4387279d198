using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>The dictionary in all interleavings.</summary>
public class DictionaryStepsTests
{
    [Test]
    public void One_thread_adds_a_key_and_the_other_sees_it()
    {
        var outcomes = Outcomes(() =>
        {
            var (dictionary, added) = (new ConcurrentDictionary<string, int>(), new bool[2]);
            Together(() => added[0] = dictionary.TryAdd("a", 0), () => added[1] = dictionary.TryAdd("a", 1));
            return $"{added[0]} {added[1]} {dictionary["a"]}";
        });

        outcomes.Should().BeEquivalentTo("True False 0", "False True 1");
    }

    [Test]
    public void The_factory_of_a_value_may_run_twice_but_one_value_stays()
    {
        var outcomes = Outcomes(() =>
        {
            var (dictionary, made, got) = (new ConcurrentDictionary<int, int>(), 0, new int[2]);
            Together(() => got[0] = dictionary.GetOrAdd(1, _ => ++made), () => got[1] = dictionary.GetOrAdd(1, _ => ++made));
            return $"{made} made, {(got[0] == got[1] ? "the same" : "different")}";
        });

        outcomes.Should().BeEquivalentTo("1 made, the same", "2 made, the same");
    }

    [Test]
    public void An_update_is_made_again_when_somebody_came_between()
    {
        var outcomes = Outcomes(() =>
        {
            var (dictionary, calls) = (new ConcurrentDictionary<int, int>(), 0);
            void Count() => dictionary.AddOrUpdate(1, _ => 1, (_, old) => old + 1 + (0 * ++calls));
            Together(Count, Count);
            return $"{dictionary[1]} after {calls}";
        });

        outcomes.Should().BeEquivalentTo("2 after 1");
        Outcomes(() =>
        {
            var (dictionary, calls) = (new ConcurrentDictionary<int, int> { [1] = 0 }, 0);
            void Count() => dictionary.AddOrUpdate(1, 1, (_, old) => old + 1 + (0 * ++calls));
            Together(Count, Count);
            return $"{dictionary[1]} after {calls}";
        }).Should().BeEquivalentTo("2 after 2", "2 after 3");
    }

    [Test]
    public void An_enumeration_goes_on_while_the_dictionary_changes()
    {
        var outcomes = Outcomes(() =>
        {
            var (dictionary, seen) = (new ConcurrentDictionary<int, int> { [1] = 1, [2] = 2 }, "");
            Together(
                () => seen = string.Join(" ", dictionary.Select(pair => pair.Value)),
                () =>
                {
                    dictionary[2] = 5;
                    dictionary.TryRemove(1, out _);
                });
            return seen;
        });

        outcomes.Should().BeEquivalentTo("1 2", "1 5", "5");
    }

    [Test]
    public void The_number_of_keys_depends_on_every_one_of_them()
    {
        var outcomes = Outcomes(() =>
        {
            var (dictionary, count) = (new ConcurrentDictionary<int, int>(), 0);
            Together(() => dictionary[1] = 1, () => dictionary[2] = 2, () => count = dictionary.Count);
            return $"{count}";
        });

        outcomes.Should().BeEquivalentTo("0", "1", "2");
    }

    [Test]
    public void Keys_of_the_programs_own_come_in_the_order_in_which_they_were_added()
    {
        var outcomes = Outcomes(() =>
        {
            var dictionary = new ConcurrentDictionary<Key, int>();
            Together(() => dictionary[new Key(1)] = 1, () => dictionary[new Key(2)] = 2);
            return string.Join(" ", dictionary.Keys.Select(key => key.Number));
        });

        outcomes.Should().BeEquivalentTo("1 2", "2 1");
    }

    [Test]
    public void Keys_whose_comparison_takes_steps_are_found_all_the_same()
    {
        var outcomes = Outcomes(() =>
        {
            var dictionary = new ConcurrentDictionary<Slow, int>();
            void Count(int number) => dictionary.AddOrUpdate(new Slow(number), 1, (_, old) => old + 1);
            Together(() => Count(1), () => Count(1));
            return string.Join(" ", dictionary.Select(pair => $"{pair.Key.Number}: {pair.Value}"));
        });

        outcomes.Should().BeEquivalentTo("1: 2");
    }

    [Test]
    public void Counting_tells_nothing_of_what_was_done_before()
    {
        var outcomes = Outcomes(() =>
        {
            var (dictionary, variable) = (new ConcurrentDictionary<int, int>(), new Variable());
            Together(
                () =>
                {
                    variable.Write();
                    dictionary[1] = 1;
                },
                () =>
                {
                    if (!dictionary.IsEmpty)
                    {
                        variable.Read();
                    }
                });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done", "done" + Race);
    }

    private sealed record Key(int Number);

    private sealed class Slow(int number)
    {
        public int Number => number;

        public override int GetHashCode()
        {
            Step();
            return 1;
        }

        public override bool Equals(object? obj)
        {
            Step();
            return obj is Slow other && other.Number == Number;
        }
    }
}
