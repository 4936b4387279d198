// What is to end once does so once: streams that are left, operations that tell twice, sources that had ended before, barriers in their action.
using System.Threading.Tasks.Sources;

class Program
{
    private static void Main()
    {
        Left();
        ToldTwice();
        EndedBefore();
        InTheAction();
    }

    private static void Left()
    {
        foreach (var number in Numbers().ToBlockingEnumerable())
        {
            Console.WriteLine(number);
            break;
        }

        Console.WriteLine(Numbers().ToBlockingEnumerable().Count());

        static async IAsyncEnumerable<int> Numbers()
        {
            try
            {
                yield return 1;
                await Task.Yield();
                yield return 2;
            }
            finally
            {
                await Task.Yield();
                Console.WriteLine("closed");
            }
        }
    }

    private static void ToldTwice()
    {
        var (ends, begun) = (0, new Begun());
        var task = Task.Factory.FromAsync(begun, _ => Interlocked.Increment(ref ends));
        Console.WriteLine(task.IsCompleted);
        begun.Ended.Set();
        Console.WriteLine(task.Result);
        for (var i = 0; i < 3; i++)
        {
            begun.Ended.Set();
            Thread.Sleep(1);
        }

        Console.WriteLine(ends);
    }

    private static void EndedBefore()
    {
        var core = new ManualResetValueTaskSourceCore<int>();
        core.SetResult(1);
        var here = Environment.CurrentManagedThreadId;
        using var told = new ManualResetEventSlim();
        core.OnCompleted(
            _ =>
            {
                Console.WriteLine($"on the thread that asked: {Environment.CurrentManagedThreadId == here}");
                told.Set();
            },
            null,
            core.Version,
            ValueTaskSourceOnCompletedFlags.None);
        told.Wait();
    }

    private static void InTheAction()
    {
        using var barrier = new Barrier(1, b =>
        {
            Try(() => b.AddParticipants(0));
            Try(() => b.AddParticipants(1));
            Try(() => b.AddParticipants(32_767));
            Try(() => b.AddParticipants(32_768));
            Try(() => b.RemoveParticipants(0));
            Try(() => b.RemoveParticipants(1));
            Try(() => b.SignalAndWait(-2));
        });
        barrier.SignalAndWait();
        Try(() => barrier.AddParticipants(32_767));
        Try(() => barrier.AddParticipants(32_768));
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

    private sealed class Begun : IAsyncResult
    {
        public AutoResetEvent Ended { get; } = new(false);

        public object? AsyncState => null;

        public WaitHandle AsyncWaitHandle => Ended;

        public bool CompletedSynchronously => false;

        public bool IsCompleted => false;
    }
}
