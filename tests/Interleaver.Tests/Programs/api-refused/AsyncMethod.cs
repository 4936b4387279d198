// async and await are not modelled yet.
class Program
{
    private static void Main() => Work().Wait();

    private static async Task Work() // <- here
    { // <- here
        await Task.Run(() => Console.WriteLine("working")); // <- here
    } // <- here
}
