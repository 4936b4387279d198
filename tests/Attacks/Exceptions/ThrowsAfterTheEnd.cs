// Attack: throws on a thread that nobody waits for, to end the process later.
// Expect: never-joined
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        new Thread(() => { Thread.Sleep(10); }).Start(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
