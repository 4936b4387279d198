// Attack: a value that hangs on the grader's object.
// Expect: tampering
// Says: ConditionalWeakTable
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        new System.Runtime.CompilerServices.ConditionalWeakTable<object, object>().Add(action, action); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
