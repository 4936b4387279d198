// Attack: a failed Debug.Assert, which ends a process that has no debugger.
// Expect: unhandled-exception
// Says: Debug.Assert failed: enough
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Diagnostics.Debug.Assert(action is null, "enough"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
