namespace Interleaver.Models.Tests;

/// <summary>Work items on the pool.</summary>
public class ThreadPoolTests
{
    [Test]
    public void ItemsRunInEitherOrder()
    {
        var explored = Explored.All(() =>
        {
            var said = new Said();
            var done = new SemaphoreSlim(0);
            ThreadPool.QueueUserWorkItem(Item, "a").Should().BeTrue();
            ThreadPool.QueueUserWorkItem<string>(Item, "b", preferLocal: true).Should().BeTrue();
            done.Wait();
            done.Wait();
            return said;

            void Item(object? word)
            {
                said.Add((string)word!);
                done.Release();
            }
        });
        explored.Outcomes.Should().Equal("a b", "b a");
    }

    [Test]
    public void AnItemSeesWhatWasDoneBeforeItWasQueued()
    {
        var explored = Explored.All(() =>
        {
            var (shared, done) = (new Shared(), new SemaphoreSlim(0));
            shared.Value = 3;
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    shared.Value++;
                    done.Release();
                },
                null);
            done.Wait();
            return shared.Value;
        });
        explored.Outcomes.Should().Equal("4");
    }

    [Test]
    public void AnExceptionThatLeavesAnItemEndsTheProcess()
    {
        var explored = Explored.All(() =>
        {
            ThreadPool.QueueUserWorkItem(_ => throw new InvalidOperationException("bang"));
            return new TaskCompletionSource<int>().Task.Result;
        });
        explored.Outcomes.Should().Equal("pool thread 1 threw InvalidOperationException: bang");
    }

    [Test]
    public void ItemsRunInTheBackgroundOnPoolThreads()
    {
        var explored = Explored.All(() =>
        {
            var promise = new TaskCompletionSource<string>();
            ThreadPool.UnsafeQueueUserWorkItem(new Item(promise), preferLocal: false);
            return promise.Task.Result;
        });
        explored.Outcomes.Should().Equal("True True");
    }

    [Test]
    public void ThePoolIsTheSameOnEveryMachine()
    {
        var explored = Explored.Once(() =>
        {
            ThreadPool.GetMinThreads(out var least, out var leastForIo);
            ThreadPool.GetMaxThreads(out var most, out var mostForIo);
            return $"{least} {leastForIo} {most} {mostForIo} {ThreadPool.ThreadCount} "
                + $"{ThreadPool.SetMinThreads(8, 8)} {ThreadPool.SetMinThreads(-1, 8)} {ThreadPool.SetMinThreads(8, 1001)}";
        });
        explored.Outcomes.Should().Equal("4 1 32767 1000 4 True False False");
    }

    [Test]
    public void NothingToQueueIsAnError() =>
        new Pair(
            "",
            () => System.Threading.ThreadPool.QueueUserWorkItem(null!),
            () => ThreadPool.QueueUserWorkItem(null!)).Check();

    private sealed class Item(TaskCompletionSource<string> promise) : IThreadPoolWorkItem
    {
        public void Execute() => promise.SetResult($"{Thread.CurrentThread.IsThreadPoolThread} {Thread.CurrentThread.IsBackground}");
    }
}
