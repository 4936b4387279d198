// Attack: the same by a weak reference.
// Expect: tampering
// Says: WeakReference
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new WeakReference(action).IsAlive; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
