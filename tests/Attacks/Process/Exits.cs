// Attack: ends the grader with the exit code of success.
// Expect: tampering
// Says: Environment.Exit
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Environment.Exit(0); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
