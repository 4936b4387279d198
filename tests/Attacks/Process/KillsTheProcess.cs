// Attack: its own process.
// Expect: tampering
// Says: Process
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Diagnostics.Process.GetCurrentProcess().Kill(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
