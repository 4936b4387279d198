// Attack: looks who has called it.
// Expect: tampering
// Says: Environment.StackTrace
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        if (Environment.StackTrace.Contains("Lessons")) // <- here
        {
            return;
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
