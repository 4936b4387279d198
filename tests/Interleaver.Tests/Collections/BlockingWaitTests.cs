using Interleaver.Checking;
using Interleaver.Reporting;
using TestSupport;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>Waits for a blocking collection: with a time, with a token, for several at once, and how one reads that does not end.</summary>
public class BlockingWaitTests
{
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
}
