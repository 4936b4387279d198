// async and await are not modelled yet.
class Program
{
    private static void Main() => Work().Wait();

    private static async Task Work()
    {
        await Task.Yield(); // <- here
    }
}
