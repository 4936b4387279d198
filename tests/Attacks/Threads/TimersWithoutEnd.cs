// Attack: timers without end.
// Expect: no-progress
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var all = new List<Timer>();
        while (true)
        {
            all.Add(new Timer(_ => { }, null, 1, 1)); // <- here
        } // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
