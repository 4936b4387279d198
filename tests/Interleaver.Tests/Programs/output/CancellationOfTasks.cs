// Tasks with tokens, one at a time: how they end, and what whoever waits is told.
class Program
{
    private static readonly CancellationToken Born = new(true);
    private static readonly CancellationTokenSource Never = new();

    private static void Main()
    {
        Beginning();
        Ending();
        Waiting();
        Following();
        Promises();
    }

    private static void Beginning()
    {
        Tell("run", Task.Run(() => Console.WriteLine("never"), Born));
        Tell("run a function", Task.Run(() => 1, Born));
        Tell("run a task", Task.Run(() => Task.CompletedTask, Born));
        Tell("run a task with a result", Task.Run(() => Task.FromResult(1), Born));
        Tell("start new", Task.Factory.StartNew(() => { }, Born));
        Tell("start new with a state", Task.Factory.StartNew(_ => { }, 1, Born));
        Tell("start new function", Task.Factory.StartNew(() => 1, Born));
        Tell("start new function with a state", Task<int>.Factory.StartNew(_ => 1, 2, Born));
        Tell("start new of a factory", new TaskFactory(Born).StartNew(() => { }));
        Tell("start new of a factory with another token", new TaskFactory(Born).StartNew(() => 3, Never.Token));
        Tell("from cancelled", Task.FromCanceled(Born));
        Tell("from cancelled with a result", Task.FromCanceled<int>(Born));
        Fail("from what is not cancelled", () => Task.FromCanceled(Never.Token));
        Fail("from nothing", () => Task.FromCanceled<int>(default));
        Tell("run with a token", Task.Run(() => Console.WriteLine("runs"), Never.Token));
        Tell("run a function with a token", Task.Run(() => 7, Never.Token));
        Tell("delay", Task.Delay(1000, Born));
        Tell("delay of nothing", Task.Delay(0, Born));
        Tell("delay with a token", Task.Delay(1, Never.Token));
        Fail("bad delay", () => Task.Delay(-2, Born));

        var source = new CancellationTokenSource();
        var created = new Task(() => { }, source.Token);
        var creator = new Task<int>(_ => 1, 2, source.Token, TaskCreationOptions.None);
        Console.WriteLine($"{created.Status} {creator.Status}");
        source.Cancel();
        Console.WriteLine($"{created.Status} {creator.Status} {created.IsCompleted} {created.IsCanceled}");
        Fail("starting what was cancelled", created.Start);
        Fail("running here what was cancelled", creator.RunSynchronously);
        Tell("created", created);
        Tell("born", new Task<int>(() => 1, Born));
        var here = new Task(() => Console.WriteLine("here"), Never.Token);
        here.RunSynchronously();
        Tell("here", here);
    }

    private static void Ending()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        Tell("stops", Task.Run(() =>
        {
            source.Cancel();
            token.ThrowIfCancellationRequested();
        }, token));
        var other = new CancellationTokenSource();
        Tell("stops for no token of its own", Task.Factory.StartNew(() =>
        {
            other.Cancel();
            other.Token.ThrowIfCancellationRequested();
        }));
        var third = new CancellationTokenSource();
        Tell("stops for another token", Task.Factory.StartNew(
            () =>
            {
                third.Cancel();
                Born.ThrowIfCancellationRequested();
            },
            third.Token));
        Tell("says so though nobody asked", Task.Factory.StartNew(() => Throw(new OperationCanceledException(Never.Token)), Never.Token));
        Tell("throws as if", Task.Factory.StartNew(() => Throw(new OperationCanceledException("as if"))));
        var fourth = new CancellationTokenSource();
        Tell("runs to the end all the same", Task.Run(() =>
        {
            fourth.Cancel();
            return 4;
        }, fourth.Token));
        Tell("an inner one", Task.Run(() => Task.FromCanceled<int>(Born), Never.Token));
        Tell("instead of an inner one", Task.Run(Task () => throw new OperationCanceledException("no inner one", Born)));
    }

    private static void Waiting()
    {
        var never = new TaskCompletionSource();
        Fail("wait", () => never.Task.Wait(Born));
        Fail("wait no time", () => Console.WriteLine(never.Task.Wait(0, Born)));
        Fail("wait a while", () => Console.WriteLine(never.Task.Wait(1, Never.Token)));
        Fail("wait a while with the token", () => Console.WriteLine(never.Task.Wait(TimeSpan.FromHours(1), new CancellationTokenSource(10).Token)));
        Fail("wait for the end", () => Task.CompletedTask.Wait(Born));
        Fail("wait for a failure", () => Task.FromException(new FormatException("failed")).Wait(Born));
        Fail("wait for what was cancelled", () => Task.FromCanceled(Born).Wait(Born));
        Fail("wait for what was cancelled with a token", () => Task.FromCanceled(Born).Wait(Never.Token));
        Fail("wait for all", () => Task.WaitAll([never.Task, Task.CompletedTask], new CancellationTokenSource(10).Token));
        Fail("wait for all, cancelled", () => Task.WaitAll([Task.CompletedTask], Born));
        Fail("wait for all a while", () => Console.WriteLine(Task.WaitAll([never.Task], 1, Never.Token)));
        Fail("wait for all of a list", () => Task.WaitAll(new List<Task> { never.Task }, new CancellationTokenSource(10).Token));
        Fail("wait for none of these", () => Task.WaitAll([null!], Born));
        Fail("wait for any", () => Console.WriteLine(Task.WaitAny([never.Task], new CancellationTokenSource(10).Token)));
        Fail("wait for any, cancelled", () => Console.WriteLine(Task.WaitAny([Task.CompletedTask], Born)));
        Fail("wait for any a while", () => Console.WriteLine(Task.WaitAny([never.Task], 1, Never.Token)));
        Fail("wait for any that is there", () => Console.WriteLine(Task.WaitAny([never.Task, Task.CompletedTask], Never.Token)));
        Fail("wait for both kinds", () => Task.WaitAll(Task.FromCanceled(Born), Task.FromException(new FormatException("failed"))));
        Fail("wait for cancelled ones", () => Task.WaitAll(Task.FromCanceled(Born), Task.FromCanceled<int>(Born)));
        Tell("all", Task.WhenAll(Task.FromCanceled(Born), Task.CompletedTask));

        var stopped = Task.FromCanceled(Born);
        try
        {
            stopped.Wait();
        }
        catch (AggregateException exception) when (exception.InnerException is TaskCanceledException { Task: var task } cancelled)
        {
            Console.WriteLine($"{task == stopped} {cancelled.CancellationToken == Born} {new TaskCanceledException((Task?)null).Task is null}");
            Console.WriteLine($"{new TaskCanceledException(stopped).CancellationToken == Born} {new TaskCanceledException(stopped).Message}");
        }
    }

    private static void Following()
    {
        Tell("follows", Task.CompletedTask.ContinueWith(task => Console.WriteLine(task.Status), Never.Token));
        Tell("follows not", Task.CompletedTask.ContinueWith(_ => Console.WriteLine("never"), Born));
        Tell("follows with a state", Task.FromResult(2).ContinueWith((task, state) => task.Result + (int)state!, 3, Never.Token));
        Tell("follows not with a state", Task.FromResult(2).ContinueWith((task, state) => task.Result + (int)state!, 3, Born));
        var source = new CancellationTokenSource();
        var never = new TaskCompletionSource<int>();
        var next = never.Task.ContinueWith(task => task.Result, source.Token);
        var afterNext = next.ContinueWith(task => task.Status);
        Console.WriteLine(next.Status);
        source.Cancel();
        Console.WriteLine(next.Status);
        Tell("cancelled while it waits", next);
        Tell("what follows that", afterNext);
        never.SetResult(1);
        Tell("what it waited for", never.Task);
    }

    private static void Promises()
    {
        var promise = new TaskCompletionSource<int>();
        promise.SetCanceled(Born);
        Tell("a promise", promise.Task);
        Fail("again", () => promise.SetCanceled(Born));
        Console.WriteLine(promise.TrySetCanceled(Born));
        var bare = new TaskCompletionSource();
        Console.WriteLine(bare.TrySetCanceled(Never.Token));
        Tell("a promise for a token that is not cancelled", bare.Task);
        var delay = new CancellationTokenSource();
        var pause = Task.Delay(TimeSpan.FromDays(1), delay.Token);
        delay.Cancel();
        Console.WriteLine(pause.Status);
        Tell("a delay", pause);
        var failing = new CancellationTokenSource();
        failing.Token.Register(() => throw new FormatException("told"));
        Tell("cancelled later", failing.CancelAsync());
        Tell("cancelled before", failing.CancelAsync());
    }

    private static void Throw(Exception exception) => throw exception;

    private static void Tell(string what, Task task)
    {
        Fail(what, task.Wait);
        Console.WriteLine($"  {task.Status} {task.IsCompleted} {task.IsCanceled} {task.IsFaulted} {task.Exception?.InnerException?.GetType().Name}");
    }

    private static void Fail(string what, Action action)
    {
        try
        {
            action();
            Console.WriteLine($"{what}: done");
        }
        catch (AggregateException exception)
        {
            Console.WriteLine($"{what}: {exception.Message} of {string.Join(", ", exception.InnerExceptions.Select(Words))}");
        }
        catch (Exception exception) when (exception is not ArgumentException)
        {
            Console.WriteLine($"{what}: {Words(exception)}");
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine($"{what}: {exception.GetType().Name} {exception.ParamName}");
        }
    }

    private static string Words(Exception exception) => exception is OperationCanceledException { CancellationToken: var token }
        ? $"{exception.GetType().Name} {exception.Message} {token == Born} {token == default} {token == Never.Token} {token.IsCancellationRequested}"
        : $"{exception.GetType().Name} {exception.Message}";
}
