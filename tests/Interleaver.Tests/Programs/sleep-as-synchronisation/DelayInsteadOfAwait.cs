// A delay is no promise that the other method has come to its end.
class Program
{
    private static int result;

    private static async Task Main()
    {
        var work = Task.Run(() => result = 1);
        await Task.Delay(100); // <- here
        Console.WriteLine(result);
    }
}
