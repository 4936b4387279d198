// Sources of value tasks that somebody wrote are told where to go on; the one that .NET has for that takes no token that is too old.
using System.Threading.Tasks.Sources;

class Program
{
    private static void Main()
    {
        SynchronizationContext.SetSynchronizationContext(new Desk());
        Tell("awaited", source => Await(new ValueTask(source, 1)));
        Tell("awaited result", source => Await(new ValueTask<int>(source, 1)));
        Tell("awaited anywhere", source => AwaitAnywhere(new ValueTask(source, 1)));
        Tell("awaited result anywhere", source => AwaitAnywhere(new ValueTask<int>(source, 1)));
        Tell("as a task", source => new ValueTask(source, 1).AsTask());
        Tell("as a task of a result", source => new ValueTask<int>(source, 1).AsTask());
        TooOld();
    }

    private static async Task Await(ValueTask value) => await value;

    private static async Task AwaitAnywhere(ValueTask value) => await value.ConfigureAwait(false);

    private static async Task Await(ValueTask<int> value) => await value;

    private static async Task AwaitAnywhere(ValueTask<int> value) => await value.ConfigureAwait(false);

    private static void Tell(string what, Func<Source, Task> begin)
    {
        var source = new Source();
        var task = begin(source);
        Console.WriteLine($"{what}: {source.Flags} {task.IsCompleted}");
        source.End();
        Console.WriteLine(task.Status);
    }

    private static void TooOld()
    {
        var core = new ManualResetValueTaskSourceCore<int>();
        var old = core.Version;
        core.Reset();
        core.SetResult(1);
        Try(() => core.GetStatus(old));
        Try(() => core.GetResult(old));
        Try(() => core.OnCompleted(_ => { }, null, old, ValueTaskSourceOnCompletedFlags.None));
        Try(() => core.OnCompleted(null!, null, core.Version, ValueTaskSourceOnCompletedFlags.None));
        Try(() => core.SetResult(2));
        Try(() => core.GetResult(core.Version));
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
            Console.WriteLine($"{e.GetType().Name} {(e as ArgumentException)?.ParamName}");
        }
    }

    private sealed class Source : IValueTaskSource, IValueTaskSource<int>
    {
        private bool hasEnded;
        private Action? rest;

        public ValueTaskSourceOnCompletedFlags Flags { get; private set; }

        public void End()
        {
            hasEnded = true;
            rest!();
        }

        public ValueTaskSourceStatus GetStatus(short token) => hasEnded ? ValueTaskSourceStatus.Succeeded : ValueTaskSourceStatus.Pending;

        public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
        {
            Flags = flags;
            rest = () => continuation(state);
        }

        public int GetResult(short token) => 7;

        void IValueTaskSource.GetResult(short token)
        {
        }
    }

    private sealed class Desk : SynchronizationContext
    {
    }
}
