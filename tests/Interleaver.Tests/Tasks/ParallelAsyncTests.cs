namespace Interleaver.Models.Tests;

/// <summary>Loops with asynchronous bodies, in every interleaving.</summary>
public class ParallelAsyncTests
{
    [Test]
    public void BodiesThatFailAreToldInTheOrderInWhichTheyDo()
    {
        var explored = Explored.All(() =>
        {
            var begun = new int[3];
            var loop = Parallel.ForEachAsync([1, 2], (number, _) =>
            {
                Interlocked.Increment(ref begun[number]);
                throw new InvalidOperationException($"{number}");
            });
            var failures = ((Action)loop.Wait).Should().Throw<AggregateException>().Which.InnerExceptions;
            return string.Join(" ", failures.Select(failure => failure.Message));
        });
        explored.Outcomes.Should().Equal("1", "1 2", "2 1");
    }

    [Test]
    public void TheThirdOfTwoWorkersItemsComesWhenEitherOfTheFirstIsDone()
    {
        var explored = Explored.All(() =>
        {
            var order = new ConcurrentQueue<int>();
            Parallel.ForAsync(1, 4, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (item, _) =>
            {
                order.Enqueue(item);
                return default;
            }).Wait();
            return string.Concat(order.ToArray());
        });
        explored.Outcomes.Should().Equal("123", "132", "213", "231");
    }

    [Test]
    public void EitherWorkerMayTakeTheFirstItem()
    {
        var explored = Explored.All(() =>
        {
            var threads = new int[2];
            Parallel.ForAsync(0, 2, (item, _) =>
            {
                threads[item] = Environment.CurrentManagedThreadId;
                return default;
            }).Wait();
            return Math.Sign(threads[0].CompareTo(threads[1]));
        });
        explored.Outcomes.Should().Equal("-1", "0", "1");
    }
}
