// Attack: a loop without calls.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        while (true) // <- here
        {
        } // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
