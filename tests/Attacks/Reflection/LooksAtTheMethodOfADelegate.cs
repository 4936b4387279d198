// Attack: which check it is, told by the lambda that is handed over.
// Expect: tampering
// Says: Delegate.Method
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        if (action.Method.Name.Contains("Slow")) // <- here
        {
            return;
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
