// Attack: #line hidden leaves no lines at all.
// Expect: tampering
// Says: #line
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        #line hidden // <- here
        action();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
