// Attack: a call that is bound at run time.
// Expect: api-refused
// Says: dynamic
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        dynamic anything = action; // <- here
        anything.Invoke(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
