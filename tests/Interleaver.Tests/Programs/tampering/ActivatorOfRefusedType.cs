// What may not be named in `new` may not be made through a type parameter either.
class Program
{
    private static void Main()
    {
        Make<System.Diagnostics.Process>(); // <- here
        _ = Activator.CreateInstance<System.Net.Sockets.UdpClient>(); // <- here
    }

    private static T Make<T>() where T : new() => new();
}
