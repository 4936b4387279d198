// Attack: the grader's own witness is the object behind the delegate.
// Expect: tampering
// Says: Delegate.Target
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = action.Target; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
