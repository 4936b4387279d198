// The network.
class Program
{
    private static void Main()
    {
        using var client = new System.Net.Sockets.TcpClient(); // <- here
        client.Connect("localhost", 80); // <- here
    }
}
