// Tasks that a scheduler of the program's own holds, runs on the spot, or will not have.
class Program
{
    private static void Main()
    {
        var shelf = new Shelf();
        Starting(shelf);
        Continuing(shelf);
        Factories(shelf);
        Refusing();
    }

    private static void Starting(Shelf shelf)
    {
        var task = new Task(() => Console.WriteLine($"run by the shelf: {TaskScheduler.Current == shelf}"));
        task.Start(shelf);
        Console.WriteLine($"{task.Status}, {shelf.Count} on it");
        shelf.RunAll();
        Console.WriteLine(task.Status);
        Try(() => task.Start(shelf));
        Try(() => task.RunSynchronously(shelf));
        Try(() => new Task(() => { }).Start(null!));
        Try(() => new Task(() => { }).RunSynchronously(null!));
        Try(() => Task.CompletedTask.Start(shelf));

        new Task(() => Console.WriteLine($"here, for {TaskScheduler.Current == TaskScheduler.Default}")).RunSynchronously(TaskScheduler.Default);
        shelf.Inlines = true;
        new Task(() => Console.WriteLine($"here, for the shelf: {TaskScheduler.Current == shelf}")).RunSynchronously(shelf);
        shelf.Inlines = false;
        Console.WriteLine($"{shelf.MaximumConcurrencyLevel == int.MaxValue} {shelf.Id > 0} {shelf.Id == shelf.Id} {shelf.Id != new Shelf().Id} {new One().MaximumConcurrencyLevel}");
        Try(() => TaskScheduler.FromCurrentSynchronizationContext());
        var other = new Task(() => { });
        other.Start(new Shelf());
        Try(() => shelf.Run(other));
        Try(() => shelf.Run(null!));
        Console.WriteLine(shelf.Drop(other));
    }

    private static void Continuing(Shelf shelf)
    {
        CancellationToken none = default;
        const TaskContinuationOptions Plain = TaskContinuationOptions.None;
        Task<int> number = Task.FromResult(7);
        Task plain = number;
        Task[] after =
        [
            plain.ContinueWith(t => Console.WriteLine(t.Status), shelf),
            plain.ContinueWith(t => Console.WriteLine(t.Status), none, Plain, shelf),
            plain.ContinueWith((t, state) => Console.WriteLine(state), "state", shelf),
            plain.ContinueWith((t, state) => Console.WriteLine(state), "state too", none, Plain, shelf),
            plain.ContinueWith(t => 1, shelf),
            plain.ContinueWith(t => 2, none, Plain, shelf),
            plain.ContinueWith((t, state) => state, "3", shelf),
            plain.ContinueWith((t, state) => state, "4", none, Plain, shelf),
            number.ContinueWith(t => Console.WriteLine(t.Result), shelf),
            number.ContinueWith(t => Console.WriteLine(t.Result), none, Plain, shelf),
            number.ContinueWith((t, state) => Console.WriteLine($"{t.Result} {state}"), "state", shelf),
            number.ContinueWith((t, state) => Console.WriteLine($"{t.Result} {state}"), "state too", none, Plain, shelf),
            number.ContinueWith(t => t.Result + 1, shelf),
            number.ContinueWith(t => t.Result + 2, none, Plain, shelf),
            number.ContinueWith((t, state) => $"{t.Result}{state}", "a", shelf),
            number.ContinueWith((t, state) => $"{t.Result}{state}", "b", none, Plain, shelf),
        ];
        Console.WriteLine($"{shelf.Count} on it, {after.Count(t => t.IsCompleted)} run");
        shelf.RunAll();
        Console.WriteLine(string.Join(" ", after.OfType<Task<int>>().Select(t => t.Result)));
        Console.WriteLine(string.Join(" ", after.OfType<Task<object?>>().Select(t => t.Result)));
        Console.WriteLine(string.Join(" ", after.OfType<Task<string>>().Select(t => t.Result)));
        Try(() => plain.ContinueWith(t => { }, (TaskScheduler)null!));
        Try(() => number.ContinueWith(t => 1, (TaskScheduler)null!));
        Try(() => plain.ContinueWith((Action<Task>)null!));
        Try(() => plain.ContinueWith((Action<Task, object?>)null!, null));
        Try(() => plain.ContinueWith((Func<Task, int>)null!));
        Try(() => plain.ContinueWith((Func<Task, object?, int>)null!, null));
        Try(() => number.ContinueWith((Action<Task<int>>)null!));
        Try(() => number.ContinueWith((Func<Task<int>, int>)null!));
    }

    private static void Factories(Shelf shelf)
    {
        var factory = new TaskFactory(shelf);
        var numbers = new TaskFactory<int>(shelf);
        Task[] tasks =
        [
            factory.StartNew(() => Console.WriteLine("started")),
            factory.StartNew(state => Console.WriteLine(state), "with state"),
            factory.StartNew(() => 1),
            numbers.StartNew(() => 2),
            numbers.StartNew(state => (int)state!, 3),
            Task.Factory.StartNew(() => 4, default, TaskCreationOptions.None, shelf),
            Task.Factory.StartNew(state => Console.WriteLine(state), "elsewhere", default, TaskCreationOptions.None, shelf),
            Task.Factory.StartNew(state => (int)state!, 5, default, TaskCreationOptions.None, shelf),
            Task<int>.Factory.StartNew(() => 6, default, TaskCreationOptions.None, shelf),
            Task<int>.Factory.StartNew(state => (int)state!, 7, default, TaskCreationOptions.None, shelf),
        ];
        Console.WriteLine($"{shelf.Count} on it, {factory.Scheduler == shelf} {numbers.Scheduler == shelf}");
        shelf.RunAll();
        Console.WriteLine(string.Join(" ", tasks.OfType<Task<int>>().Select(t => t.Result)));
    }

    private static void Refusing()
    {
        var refusing = new Refuses();
        var task = new Task(() => { });
        Try(() => task.Start(refusing));
        Console.WriteLine($"{task.Status} {task.Exception!.InnerException!.GetType().Name}");
        Try(() => Task.Factory.StartNew(() => { }, default, TaskCreationOptions.None, refusing));
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {(e is ArgumentException argument ? argument.ParamName : e.Message)}");
        }
    }

    private sealed class Shelf : TaskScheduler
    {
        private readonly Queue<Task> tasks = new();

        public bool Inlines { get; set; }

        public int Count => tasks.Count;

        public void RunAll()
        {
            while (tasks.TryDequeue(out var task))
            {
                TryExecuteTask(task);
            }
        }

        public void Run(Task task) => Console.WriteLine(TryExecuteTask(task));

        public bool Drop(Task task) => TryDequeue(task);

        protected override void QueueTask(Task task) => tasks.Enqueue(task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => Inlines && TryExecuteTask(task);

        protected override IEnumerable<Task> GetScheduledTasks() => tasks;
    }

    private class Refuses : TaskScheduler
    {
        protected override void QueueTask(Task task) => throw new InvalidOperationException("full");

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }

    private sealed class One : Refuses
    {
        public override int MaximumConcurrencyLevel => 1;
    }
}
