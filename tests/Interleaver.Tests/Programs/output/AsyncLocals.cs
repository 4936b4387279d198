// Values that flow with an asynchronous method, whatever threads it runs on, and no further.
class Program
{
    private static readonly AsyncLocal<string> name = new();

    private static async Task Main()
    {
        name.Value = "main";
        await Child("first");
        Console.WriteLine(name.Value);
        await Task.WhenAll(Child("a"), Child("b"));
        Console.WriteLine(name.Value);
        await Task.Run(() => Console.WriteLine($"run {name.Value}"));
        var promise = new TaskCompletionSource();
        var waiting = Wait(promise.Task);
        name.Value = "changed";
        promise.SetResult();
        await waiting;
        Console.WriteLine(name.Value);
        await foreach (var value in Items())
        {
            Console.WriteLine(value);
        }
    }

    private static async Task Wait(Task task)
    {
        await task;
        Console.WriteLine($"waited as {name.Value}");
    }

    private static async Task Child(string value)
    {
        name.Value = value;
        await Task.Yield();
        if (name.Value != value)
        {
            throw new Exception("lost");
        }

        await Task.Delay(5);
        if (name.Value != value)
        {
            throw new Exception("lost");
        }
    }

    private static async IAsyncEnumerable<string?> Items()
    {
        yield return name.Value;
        await Task.Yield();
        yield return name.Value;
    }
}
