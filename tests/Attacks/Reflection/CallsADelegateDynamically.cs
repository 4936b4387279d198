// Attack: a call that is put together at run time.
// Expect: tampering
// Says: Delegate.DynamicInvoke
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        ((Delegate)action).DynamicInvoke(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
