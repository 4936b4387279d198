// Attack: looks at the number and the name of the thread that it is on.
// Expect: ran-on-callers-thread
// Says: very thread
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        if (Thread.CurrentThread.ManagedThreadId < 10 && Thread.CurrentThread.Name is null)
        {
            action(); // <- here
            return;
        }

        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
