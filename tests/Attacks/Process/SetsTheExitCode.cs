// Attack: an exit code that says that all went well.
// Expect: tampering
// Says: Environment.ExitCode
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Environment.ExitCode = 0; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
