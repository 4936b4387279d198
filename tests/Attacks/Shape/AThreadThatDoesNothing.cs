// Attack: a thread for show, and the work on the caller's thread.
// Expect: ran-on-callers-thread
// Says: very thread
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => { });
        thread.Start();
        thread.Join();
        action(); // <- here
    }
}
