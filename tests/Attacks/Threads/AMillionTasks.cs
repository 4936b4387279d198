// Attack: tasks without end.
// Expect: no-progress
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        while (true)
        {
            Task.Run(() => Thread.Sleep(1000)); // <- here
        } // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
