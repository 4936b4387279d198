// Attack: lets the graders see its internals.
// Expect: passed
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Lessons")]

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
