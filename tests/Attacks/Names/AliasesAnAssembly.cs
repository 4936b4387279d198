// Attack: an assembly that nobody has given a name.
// Expect: does-not-compile
// Says: CS0430
extern alias grader; // <- here

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
