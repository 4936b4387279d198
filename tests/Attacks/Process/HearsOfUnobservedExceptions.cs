// Attack: a handler that outlives the interleaving.
// Expect: api-refused
// Says: UnobservedTaskException
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        TaskScheduler.UnobservedTaskException += (_, _) => { }; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
