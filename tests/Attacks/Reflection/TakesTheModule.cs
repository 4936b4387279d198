// Attack: the module of the delegate's type.
// Expect: tampering
// Says: Type.Module
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = action.GetType().Module; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
