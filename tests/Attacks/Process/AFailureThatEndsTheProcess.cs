// Attack: Debug.Fail does the same.
// Expect: unhandled-exception
// Says: Debug.Assert failed: enough
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Diagnostics.Debug.Fail("enough"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
