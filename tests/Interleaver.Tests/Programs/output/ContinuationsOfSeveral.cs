// What goes on after several tasks that have ended, in all the ways to say so; and what may not be said.
class Program
{
    private static readonly TaskFactory<string> Texts = new();

    private static void Main()
    {
        Task<int>[] numbers = [Task.FromResult(1), Task.FromResult(2)];
        Task failed = Task.FromException(new InvalidOperationException("no"));
        Task[] mixed = [numbers[0], failed];
        CancellationToken none = default;
        var current = TaskScheduler.Default;
        Task.Factory.ContinueWhenAll(mixed, all => Console.WriteLine($"{all.Length} ended, {all.Count(t => t.IsFaulted)} failed")).Wait();
        Task.Factory.ContinueWhenAll(numbers, all => Console.WriteLine(all.Sum(t => t.Result)), none).Wait();
        Console.WriteLine(Task.Factory.ContinueWhenAll(mixed, all => all.Length, TaskContinuationOptions.ExecuteSynchronously).Result);
        Console.WriteLine(Task.Factory.ContinueWhenAll(numbers, all => all[1].Result, none, TaskContinuationOptions.None, current).Result);
        Task.Factory.ContinueWhenAny([failed], first => Console.WriteLine(first.Status)).Wait();
        Console.WriteLine(Task.Factory.ContinueWhenAny([numbers[1]], first => first.Result, none).Result);
        Console.WriteLine(Texts.ContinueWhenAll(mixed, all => $"{all[1].Exception!.InnerException!.Message}").Result);
        Console.WriteLine(Texts.ContinueWhenAll(numbers, all => $"{all[0].Result}", none, TaskContinuationOptions.None, current).Result);
        Console.WriteLine(Texts.ContinueWhenAny([failed], first => $"{first.IsFaulted}", TaskContinuationOptions.None).Result);
        Console.WriteLine(Texts.ContinueWhenAny([numbers[0]], first => $"{first.Result}").Result);
        Console.WriteLine(Texts.ContinueWhenAll(numbers, all => "never", new CancellationToken(true)).Status);
        Console.WriteLine(Texts.ContinueWhenAll(numbers, all => all.Length > 0 ? throw new FormatException("bad") : "").ContinueWith(t => t.Exception!.InnerException!.Message).Result);
        Copied();
        Fail(() => Texts.ContinueWhenAll([], all => ""));
        Fail(() => Texts.ContinueWhenAny(null!, first => ""));
        Fail(() => Texts.ContinueWhenAll(numbers, (Func<Task<int>[], string>)null!));
        Fail(() => Texts.ContinueWhenAny([null!], first => ""));
        Fail(() => Task.Factory.ContinueWhenAll(mixed, all => { }, TaskContinuationOptions.OnlyOnFaulted));
        Fail(() => Task.Factory.ContinueWhenAny(mixed, first => { }, none, TaskContinuationOptions.None, null!));
        Console.WriteLine(none.ToString());
        Console.WriteLine($"{none}");
    }

    private static void Copied()
    {
        Task[] tasks = [Task.CompletedTask];
        Console.WriteLine(Task.Factory.ContinueWhenAll(tasks, all => ReferenceEquals(all, tasks)).Result);
    }

    private static void Fail(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }
}
