// Attack: looks whether somebody looks.
// Expect: tampering
// Says: Debugger
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        if (System.Diagnostics.Debugger.IsAttached) // <- here
        {
            return;
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
