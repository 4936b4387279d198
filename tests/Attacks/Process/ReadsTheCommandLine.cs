// Attack: looks who has started the process.
// Expect: tampering
// Says: Environment.CommandLine
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        if (Environment.CommandLine.Contains("testhost")) // <- here
        {
            return;
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
