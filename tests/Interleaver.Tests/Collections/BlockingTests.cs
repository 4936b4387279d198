using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>Blocking collections in all interleavings: bounds, completion, and collections of the program's own.</summary>
public class BlockingTests
{
    [Test]
    public void There_are_never_more_items_than_the_bound_allows()
    {
        var outcomes = Outcomes(() =>
        {
            var (jobs, most) = (new BlockingCollection<int>(1), 0);
            Together(
                () =>
                {
                    jobs.Add(1);
                    jobs.Add(2);
                },
                () => most = Math.Max(jobs.Count, jobs.Take() + jobs.Take() - 3 + jobs.Count));
            return $"{most} {jobs.Count}";
        });

        outcomes.Should().BeEquivalentTo("0 0", "1 0");
    }

    [Test]
    public void Who_adds_in_a_place_that_was_freed_knows_what_the_taker_did_before()
    {
        Outcomes(() => Freed(capacity: 1)).Should().BeEquivalentTo("done");
        Outcomes(() => Freed(capacity: 2)).Should().BeEquivalentTo("done" + Race);
    }

    [Test]
    public void Whoever_sees_completion_knows_what_was_done_before_it()
    {
        var outcomes = Outcomes(() =>
        {
            var (jobs, variable) = (new BlockingCollection<int>(), new Variable());
            Together(
                () =>
                {
                    variable.Write();
                    jobs.CompleteAdding();
                },
                () =>
                {
                    jobs.GetConsumingEnumerable().Should().BeEmpty();
                    variable.Read();
                },
                () =>
                {
                    if (jobs.IsCompleted)
                    {
                        variable.Read();
                    }
                });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void Completion_ends_all_waits()
    {
        var outcomes = Outcomes(() =>
        {
            var (full, empty, results) = (new BlockingCollection<int>(1) { 1 }, new BlockingCollection<int>(), new string[2]);
            Together(
                () => results[0] = Words(() => full.Add(2)),
                () => results[1] = Words(() => empty.Take()),
                () =>
                {
                    full.CompleteAdding();
                    empty.CompleteAdding();
                });
            return string.Join(" ", results);
        });

        outcomes.Should().BeEquivalentTo(
            "CompleteAdding may not be used concurrently with additions to the collection. "
            + "The collection argument is empty and has been marked as complete with regards to additions.",
            "The collection has been marked as complete with regards to additions. "
            + "The collection argument is empty and has been marked as complete with regards to additions.");
    }

    [Test]
    public void Two_consumers_share_the_items_and_both_come_to_an_end()
    {
        var outcomes = Outcomes(() =>
        {
            var (jobs, sums) = (new BlockingCollection<int>(), new int[2]);
            Together(
                () => sums[0] = jobs.GetConsumingEnumerable().Sum(),
                () => sums[1] = jobs.GetConsumingEnumerable().Sum(),
                () =>
                {
                    jobs.Add(1);
                    jobs.Add(2);
                    jobs.CompleteAdding();
                });
            return $"{sums[0]} {sums[1]}";
        });

        outcomes.Should().BeEquivalentTo("3 0", "0 3", "1 2", "2 1");
    }

    [Test]
    public void Completion_waits_until_the_additions_that_have_begun_are_over()
    {
        var outcomes = Outcomes(() =>
        {
            var jobs = new BlockingCollection<int>(new Slow());
            var result = "";
            Together(() => result = Words(() => jobs.Add(1)), jobs.CompleteAdding);
            return $"{jobs.IsAddingCompleted} {jobs.Count} {result}";
        });

        outcomes.Should().BeEquivalentTo("True 1 done", "True 0 The collection has been marked as complete with regards to additions.");
    }

    private static string Freed(int capacity)
    {
        var (jobs, variable) = (new BlockingCollection<int>(capacity) { 0 }, new Variable());
        Together(
            () =>
            {
                variable.Write();
                jobs.Take();
            },
            () =>
            {
                jobs.Add(1);
                variable.Read();
            });
        return "done";
    }

    private static string Words(Action call)
    {
        try
        {
            call();
            return "done";
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>A collection of a learner's own whose additions take steps.</summary>
    private sealed class Slow : System.Collections.Concurrent.IProducerConsumerCollection<int>
    {
        private readonly Queue<int> items = [];

        public int Count => items.Count;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public bool TryAdd(int item)
        {
            Step();
            items.Enqueue(item);
            Step();
            return true;
        }

        public bool TryTake(out int item) => items.TryDequeue(out item);

        public int[] ToArray() => [.. items];

        public void CopyTo(int[] array, int index) => items.CopyTo(array, index);

        public void CopyTo(Array array, int index) => ((System.Collections.ICollection)items).CopyTo(array, index);

        public IEnumerator<int> GetEnumerator() => items.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
