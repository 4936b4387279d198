// Streams of items that are given a token when they are made, another when they are gone through, or none.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        Console.WriteLine("items of a channel");
        GoThroughChannel(new CancellationToken(true), default);
        GoThroughChannel(default, new CancellationToken(true));
        GoThroughChannel(new CancellationTokenSource().Token, new CancellationToken(true));
        GoThroughChannel(new CancellationToken(true), new CancellationTokenSource().Token);
        AskWhoseToken(new CancellationTokenSource(), null);
        AskWhoseToken(null, new CancellationTokenSource());
        CancelWhileWaiting(first: true);
        CancelWhileWaiting(first: false);
        Console.WriteLine(Parallel.ForEachAsync(Channel.CreateUnbounded<int>().Reader.ReadAllAsync(new CancellationToken(true)), (_, _) => default)
            .ContinueWith(task => task.Status).Result);

        Console.WriteLine("tasks as they end");
        GoThroughTasks(new CancellationToken(true), Task.CompletedTask);
        GoThroughTasks(new CancellationToken(true), Task.CompletedTask, new TaskCompletionSource().Task);
        GoThroughTasks(new CancellationToken(true));
        CancelWhileTasksRun();
        GoThroughTwice();
        LeaveInTheMiddle();
    }

    private static void GoThroughChannel(CancellationToken first, CancellationToken second)
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.TryWrite(1);
        Tell(async () =>
        {
            await foreach (var item in channel.Reader.ReadAllAsync(first).WithCancellation(second))
            {
                Console.Write($"{item} ");
            }
        });
    }

    // Where only one token was given, it is that one which stopped the stream.
    private static void AskWhoseToken(CancellationTokenSource? first, CancellationTokenSource? second)
    {
        var moving = Channel.CreateUnbounded<int>().Reader.ReadAllAsync(first?.Token ?? default).GetAsyncEnumerator(second?.Token ?? default).MoveNextAsync().AsTask();
        (first ?? second)!.Cancel();
        try
        {
            moving.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException exception)
        {
            Console.WriteLine(exception.CancellationToken == (first ?? second)!.Token);
        }
    }

    private static void CancelWhileWaiting(bool first)
    {
        var (one, other) = (new CancellationTokenSource(), new CancellationTokenSource());
        var going = Task.Run(async () =>
        {
            await foreach (var item in Channel.CreateUnbounded<int>().Reader.ReadAllAsync(one.Token).WithCancellation(other.Token))
            {
                Console.Write($"{item} ");
            }
        });
        (first ? one : other).Cancel();
        Tell(() => going);
    }

    private static void GoThroughTasks(CancellationToken token, params Task[] tasks) => Tell(async () =>
    {
        await foreach (var task in Task.WhenEach(tasks).WithCancellation(token))
        {
            Console.Write($"{task.Status} ");
        }
    });

    private static void CancelWhileTasksRun()
    {
        var (source, never) = (new CancellationTokenSource(), new TaskCompletionSource());
        Tell(async () =>
        {
            await foreach (var task in Task.WhenEach(Task.CompletedTask, never.Task).WithCancellation(source.Token))
            {
                Console.Write($"{task.Status} ");
                _ = Task.Run(source.Cancel);
            }
        });
    }

    private static void GoThroughTwice()
    {
        var tasks = Task.WhenEach(Task.CompletedTask, Task.FromResult(1));
        for (var i = 0; i < 2; i++)
        {
            Tell(async () =>
            {
                await foreach (var task in tasks)
                {
                    Console.Write($"{task.Status} ");
                }
            });
        }
    }

    private static void LeaveInTheMiddle()
    {
        var tasks = Task.WhenEach(Task.CompletedTask, Task.FromResult(1));
        for (var i = 0; i < 2; i++)
        {
            Tell(async () =>
            {
                await foreach (var task in tasks)
                {
                    Console.Write($"{task.Status} ");
                    break;
                }
            });
        }
    }

    private static void Tell(Func<Task> attempt)
    {
        try
        {
            attempt().Wait();
            Console.WriteLine("done");
        }
        catch (AggregateException exception)
        {
            Console.WriteLine(exception.InnerException!.GetType().Name);
        }
    }
}
