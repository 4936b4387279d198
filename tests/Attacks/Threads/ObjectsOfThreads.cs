// Attack: threads that are made and never started.
// Expect: no-progress
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var all = new List<Thread>();
        while (true)
        {
            all.Add(new Thread(() => { })); // <- here
        } // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
