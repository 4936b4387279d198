// Attack: a static counter, to be right only the first time.
// Expect: passed
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Interlocked.Increment(ref runs);
        if (Volatile.Read(ref runs) > 3)
        {
            return;
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static int runs;
}
