// What the compiler makes of an asynchronous method, built by hand: it ends once, as it is told.
using System.Runtime.CompilerServices;

class Program
{
    private static void Main()
    {
        var plain = AsyncTaskMethodBuilder.Create();
        Try(() => plain.SetException(null!));
        plain.SetResult();
        Console.WriteLine(plain.Task.Status);
        Try(() => plain.SetResult());
        Try(() => plain.SetException(new InvalidOperationException("too late")));

        var number = AsyncTaskMethodBuilder<int>.Create();
        Try(() => number.SetException(null!));
        var promised = number.Task;
        Console.WriteLine(promised.Status);
        number.SetException(new InvalidOperationException("failed"));
        Console.WriteLine($"{promised.Status} {promised.Exception!.InnerException!.Message}");

        var cancelled = AsyncTaskMethodBuilder<int>.Create();
        cancelled.SetException(new OperationCanceledException());
        Console.WriteLine(cancelled.Task.Status);
        Try(() => cancelled.SetResult(1));
        Try(() => cancelled.SetException(new InvalidOperationException("too late")));
        Try(() => number.SetStateMachine(null!));
        Try(() => plain.SetStateMachine(null!));
        Try(() => AsyncVoidMethodBuilder.Create().SetException(null!));
        Try(() => AsyncVoidMethodBuilder.Create().SetStateMachine(null!));
        Try(() => default(AsyncValueTaskMethodBuilder).SetException(null!));
        Try(() => default(AsyncValueTaskMethodBuilder<int>).SetException(null!));
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
}
