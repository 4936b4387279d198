// Attack: a switch of the runtime.
// Expect: tampering
// Says: AppContext
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        AppContext.SetSwitch("Attack", true); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
