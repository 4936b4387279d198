// Attack: a delegate to a method that is named in a string.
// Expect: tampering
// Says: Delegate.CreateDelegate
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Delegate.CreateDelegate(typeof(Func<string, Type>), typeof(Type), "GetType"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
