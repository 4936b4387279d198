// A scheduler of the program's own is asked whether a task may run at once, or is given it for later.
class Program
{
    private static void Main()
    {
        var shelf = new Shelf();
        Twice(shelf);
        Synchronously(shelf);
        GoingOn(shelf, "its own task", end => { Task.Factory.StartNew(end, default, TaskCreationOptions.None, shelf); shelf.RunAll(); });
        GoingOn(shelf, "a thread", end => Join(new Thread(() => end())));
        GoingOn(shelf, "the pool", OnThePool);
        GoingOn(shelf, "another's task", end => { var other = new Shelf(); Task.Factory.StartNew(end, default, TaskCreationOptions.None, other); Join(new Thread(other.RunAll)); });
        Waiting(shelf);
        Following(shelf);
    }

    private static void Twice(Shelf shelf)
    {
        var task = new Task(() => Console.WriteLine("run"));
        task.Start(shelf);
        Console.WriteLine($"{shelf.Run(task)} {shelf.Run(task)}");
        shelf.RunAll();
    }

    private static void Synchronously(Shelf shelf)
    {
        using var queued = new ManualResetEventSlim();
        shelf.Queued = queued;
        var running = new Thread(() =>
        {
            queued.Wait();
            shelf.RunAll();
        });
        running.Start();
        var task = new Task(() => Console.WriteLine("run by another thread"));
        task.RunSynchronously(shelf);
        Console.WriteLine(task.Status);
        running.Join();
        shelf.Queued = null;
    }

    private static void GoingOn(Shelf shelf, string by, Action<Action> run)
    {
        foreach (var inlines in new[] { false, true })
        {
            shelf.Inlines = inlines;
            var promise = new TaskCompletionSource();
            var following = Task.Factory.StartNew(() => Follow(promise.Task), default, TaskCreationOptions.None, shelf);
            shelf.RunAll();
            Console.WriteLine($"ended by {by}, runs at once if asked: {inlines}");
            run(promise.SetResult);
            shelf.RunAll();
            following.Unwrap().Wait();
        }

        shelf.Inlines = false;
    }

    private static async Task Follow(Task task)
    {
        await task;
        Console.WriteLine($"went on in {TaskScheduler.Current.GetType().Name}");
        await Task.Yield();
        Console.WriteLine($"and goes on in {TaskScheduler.Current.GetType().Name} {Task.CurrentId is null}");
    }

    private static void Waiting(Shelf shelf)
    {
        Action<Task<int>>[] waits =
        [
            task => task.Wait(),
            task => task.Wait(TimeSpan.FromMilliseconds(1)),
            task => Console.WriteLine(task.Result),
            task => Task.WaitAll(task, task),
            task => ((Task)task).GetAwaiter().GetResult(),
            task => task.GetAwaiter().GetResult(),
            task => ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult(),
            task => Wait(task, (t, token) => t.Wait(token)),
            task => Wait(task, (t, token) => Task.WaitAll([t], token)),
        ];
        shelf.Inlines = true;
        foreach (var wait in waits)
        {
            var task = Task.Factory.StartNew(() => 7, default, TaskCreationOptions.None, shelf);
            wait(task);
            Console.WriteLine(task.Status);
            shelf.RunAll();
        }

        var (one, two) = (new Task(() => Console.WriteLine("one")), new Task(() => Console.WriteLine("two")));
        one.Start(shelf);
        two.Start(shelf);
        Task.WaitAll(one, two);
        shelf.RunAll();
        shelf.Inlines = false;

        static void Wait(Task task, Action<Task, CancellationToken> wait)
        {
            using var source = new CancellationTokenSource(1);
            try
            {
                wait(task, source.Token);
            }
            catch (OperationCanceledException e)
            {
                Console.WriteLine(e.GetType().Name);
            }
        }
    }

    private static void Following(Shelf shelf)
    {
        shelf.Inlines = true;
        foreach (var options in new[] { TaskContinuationOptions.None, TaskContinuationOptions.ExecuteSynchronously })
        {
            Console.WriteLine(options);
            var task = new Task(() => Console.WriteLine("first"));
            task.Start(shelf);
            var next = task.ContinueWith(_ => "next", options);
            var last = task.ContinueWith(_ => Console.WriteLine("last"), default, options, shelf);
            Thread.Sleep(1);
            Console.WriteLine($"{task.Status} {next.Status} {last.Status}");
            shelf.RunAll();
            Console.WriteLine(next.Result);
            shelf.RunAll();
            last.Wait();
            var promise = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var queued = new ManualResetEventSlim();
            shelf.Queued = queued;
            var later = promise.Task.ContinueWith(_ => Console.WriteLine("later"), default, options, shelf);
            promise.SetResult();
            queued.Wait();
            shelf.Queued = null;
            shelf.RunAll();
            later.Wait();
        }
    }

    // A thread that waits for a task of the pool may run it itself, and this one may not.
    private static void OnThePool(Action action)
    {
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            action();
            done.Set();
        });
        done.Wait();
    }

    private static void Join(Thread thread)
    {
        thread.Start();
        thread.Join();
    }

    private sealed class Shelf : TaskScheduler
    {
        private readonly Queue<Task> tasks = new();

        public bool Inlines { get; set; }

        public ManualResetEventSlim? Queued { get; set; }

        public void RunAll()
        {
            while (tasks.TryDequeue(out var task))
            {
                TryExecuteTask(task);
            }
        }

        public bool Run(Task task) => TryExecuteTask(task);

        protected override void QueueTask(Task task)
        {
            Console.WriteLine("queued");
            tasks.Enqueue(task);
            Queued?.Set();
        }

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
        {
            Console.WriteLine($"asked, queued before: {taskWasPreviouslyQueued}");
            return Inlines && TryExecuteTask(task);
        }

        protected override IEnumerable<Task> GetScheduledTasks() => tasks;
    }
}
