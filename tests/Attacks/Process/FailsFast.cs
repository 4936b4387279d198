// Attack: ends the grader without a word.
// Expect: tampering
// Says: Environment.FailFast
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Environment.FailFast("bye"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
