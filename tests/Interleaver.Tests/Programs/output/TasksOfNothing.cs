// A task of no action, or for no scheduler: what is missing is told, and which of it first.
class Program
{
    private static void Main()
    {
        var pool = TaskScheduler.Default;
        TaskScheduler none = null!;
        Try(() => Task.Factory.StartNew((Action)null!, default, TaskCreationOptions.None, pool));
        Try(() => Task.Factory.StartNew((Action)null!, default, TaskCreationOptions.None, none));
        Try(() => Task.Factory.StartNew((Action<object?>)null!, null, default, TaskCreationOptions.None, pool));
        Try(() => Task.Factory.StartNew((Action<object?>)null!, null, default, TaskCreationOptions.None, none));
        Try(() => Task.Factory.StartNew((Func<int>)null!, default, TaskCreationOptions.None, pool));
        Try(() => Task.Factory.StartNew((Func<int>)null!, default, TaskCreationOptions.None, none));
        Try(() => Task.Factory.StartNew((Func<object?, int>)null!, null, default, TaskCreationOptions.None, pool));
        Try(() => Task.Factory.StartNew((Func<object?, int>)null!, null, default, TaskCreationOptions.None, none));
        Try(() => Task<int>.Factory.StartNew(null!, default, TaskCreationOptions.None, none));
        Try(() => Task<int>.Factory.StartNew(null!, null, default, TaskCreationOptions.None, none));
        Try(() => Task.Factory.StartNew(() => { }, default, (TaskCreationOptions)999, none));
        Try(() => Task.Factory.StartNew(() => 1, default, (TaskCreationOptions)999, none));
        Try(() => Task.Factory.StartNew((Action)null!, default, (TaskCreationOptions)999, pool));
        Try(() => Task.Factory.StartNew((Action<object?>)null!, null, default, (TaskCreationOptions)999, pool));
        Try(() => Task.Factory.StartNew((Func<int>)null!, default, (TaskCreationOptions)999, pool));
        Try(() => Task.Factory.StartNew((Func<object?, int>)null!, null, default, (TaskCreationOptions)999, pool));
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (ArgumentException e)
        {
            Console.WriteLine($"{e.GetType().Name} {e.ParamName}");
        }
    }
}
