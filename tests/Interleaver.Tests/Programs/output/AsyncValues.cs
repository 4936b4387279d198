// What value tasks, tasks made of tasks, and promises give back.
using System.Runtime.CompilerServices;

class Program
{
    private static async Task Main()
    {
        await Values();
        await Combining();
        await Completion();
    }

    private static async Task<int> Answer()
    {
        await Task.Yield();
        return 42;
    }

    private static async Task<int> Sum(int n)
    {
        var sum = 0;
        for (var i = 1; i <= n; i++)
        {
            sum += await Task.Run(() => i * 10);
        }

        return sum;
    }

    private static async Task Values()
    {
        Console.WriteLine(await Value(1, false) + await Value(2, true));
        await NoValue();
        var value = Value(3, true);
        Console.WriteLine(await value.AsTask());
        Console.WriteLine($"{new ValueTask<int>(4)} {new ValueTask<int>(4) == new ValueTask<int>(4)} {ValueTask.CompletedTask.IsCompleted}");
        Console.WriteLine(await Pooled());

        static async ValueTask<int> Value(int n, bool later)
        {
            if (later)
            {
                await Task.Yield();
            }

            return n;
        }

        [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
        static async ValueTask<int> Pooled()
        {
            await Task.Yield();
            return 5;
        }

        static async ValueTask NoValue() => await Task.Delay(1).ConfigureAwait(false);
    }

    private static async Task Combining()
    {
        var results = await Task.WhenAll(Answer(), Sum(1));
        Console.WriteLine(string.Join(",", results));
        var first = await Task.WhenAny(Task.Delay(Timeout.Infinite), Task.Delay(1));
        Console.WriteLine(first.Status);
        var (last, soon, late) = (new TaskCompletionSource<int>(), new TaskCompletionSource<int>(), new TaskCompletionSource<int>());
        soon.SetResult(2);
        await foreach (var task in Task.WhenEach(last.Task, soon.Task, late.Task))
        {
            Console.WriteLine(await task);
            (await task == 2 ? late : last).TrySetResult(await task == 2 ? 150 : 300);
        }

        try
        {
            await new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromMilliseconds(1));
        }
        catch (TimeoutException e)
        {
            Console.WriteLine(e.Message);
        }

        Console.WriteLine(await Answer().WaitAsync(TimeSpan.FromMinutes(1)));
        Console.WriteLine(await Task.Factory.StartNew(async () => await Answer()).Unwrap());
        Console.WriteLine(await Task.Run(async () => await Sum(2)));
    }

    private static async Task Completion()
    {
        var source = new TaskCompletionSource<string>();
        var waiting = Wait();
        Console.WriteLine("before");
        source.SetResult("result");
        Console.WriteLine("after");
        await waiting;

        async Task Wait() => Console.WriteLine($"inline {await source.Task}");
    }
}
