// Attack: the network.
// Expect: tampering
// Says: TcpClient
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new System.Net.Sockets.TcpClient(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
