using Interleaver.Checking;
using Interleaver.Reporting;
using Interleaver.Tests.Corpus;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>Blocking collections in all interleavings: bounds, completion, time, several at once, and how a wait reads.</summary>
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
    public void A_wait_ends_when_its_time_is_over()
    {
        var outcomes = Outcomes(() =>
        {
            var (jobs, result) = (new BlockingCollection<int>(1), "");
            Together(
                () => result = $"{jobs.TryTake(out _, 30)} {BlockingCollection<int>.TryTakeFromAny([jobs], out _, 30)} {jobs.Take()} at {Now}",
                () =>
                {
                    Thread.Sleep(70);
                    jobs.Add(1);
                });
            return $"{result}, {jobs.TryAdd(1)} {jobs.TryAdd(2, 30)} {BlockingCollection<int>.TryAddToAny([jobs], 3, 30)} at {Now}";
        });

        outcomes.Should().BeEquivalentTo("False -1 1 at 70, True False -1 at 130");
    }

    [Test]
    public void Who_waits_for_several_gets_what_comes_first_and_leaves_out_what_is_completed()
    {
        var outcomes = Outcomes(() =>
        {
            BlockingCollection<int>[] lanes = [new(), new()];
            var result = "";
            Together(
                () => result = $"{BlockingCollection<int>.TakeFromAny(lanes, out var item)}: {item}",
                () =>
                {
                    lanes[0].CompleteAdding();
                    lanes[1].Add(5);
                });
            return result + $" {BlockingCollection<int>.TryTakeFromAny(lanes, out _)}";
        });

        outcomes.Should().BeEquivalentTo("1: 5 -1");
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

    [Test]
    public void A_token_ends_a_wait()
    {
        var outcomes = Outcomes(() =>
        {
            var (jobs, full, source, results) = (new BlockingCollection<int>(), new BlockingCollection<int>(1) { 1 }, new CancellationTokenSource(), new string[4]);
            Together(
                () => results[0] = Try(() => jobs.Take(source.Token)),
                () => results[1] = Try(() => full.Add(2, source.Token)),
                source.Cancel);
            Together(
                () => results[2] = Try(() => BlockingCollection<int>.TakeFromAny([jobs, jobs], out _, source.Token)),
                () => results[3] = Try(() => jobs.GetConsumingEnumerable(source.Token).First()));
            return string.Join(" ", results.Distinct());
        });

        outcomes.Should().BeEquivalentTo("OperationCanceledException");
    }

    [Test]
    public void An_item_that_comes_together_with_a_request_stays()
    {
        var outcomes = Outcomes(() =>
        {
            var (jobs, source, result) = (new BlockingCollection<int>(), new CancellationTokenSource(), "");
            Together(
                () => result = Try(() => jobs.Take(source.Token)),
                () =>
                {
                    jobs.Add(7);
                    source.Cancel();
                });
            return $"{result}, {jobs.Count} left";
        });

        outcomes.Should().BeEquivalentTo("7, 0 left", "OperationCanceledException, 1 left");
    }

    [TestCase("NobodyCompletesAdding", "thread 1 waits for the next item of the blocking collection jobs at NobodyCompletesAdding.cs:11")]
    [TestCase("BoundedAndNobodyTakes", "main waits for the next free place of the blocking collection jobs at BoundedAndNobodyTakes.cs:10")]
    public void A_wait_that_does_not_end_reads_well(string program, string expected)
    {
        var failed = (Verdict.Failed)TinyProgram.Failed.Single(p => Path.GetFileNameWithoutExtension(p.File) == program).Explore();

        Sentences.Of(failed.Evidence).Should().Contain(expected);
        FailureReport.Write(failed, new Guidance("", "", "")).Should().Contain("adds to jobs");
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
