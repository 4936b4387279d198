// Nobody sets the result.
class Program
{
    private static void Main()
    {
        var promise = new TaskCompletionSource<int>();
        Console.WriteLine(promise.Task.Result); // <- here
    }
}
