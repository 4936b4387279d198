// The network.
class Program
{
    private static void Main()
    {
        using var client = new HttpClient(); // <- here
        Console.WriteLine(client.GetStringAsync("http://localhost").Result); // <- here
    }
}
