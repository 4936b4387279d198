// Attack: another process, which nothing holds.
// Expect: tampering
// Says: Process.Start
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Diagnostics.Process.Start("dotnet", "--info"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
