// Attack: looks whether time is virtual, and does without a thread if it is.
// Expect: ran-on-callers-thread
// Says: very thread
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Thread.Sleep(1000);
        if (clock.ElapsedTicks % 10_000 == 0)
        {
            action(); // <- here
            return;
        }

        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
