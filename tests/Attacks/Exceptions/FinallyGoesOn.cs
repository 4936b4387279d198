// Attack: a finally block that goes on when the thread is taken down.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        try
        {
            while (true) // <- here
            {
            } // <- here
        }
        finally
        {
            while (true) // <- here
            {
            }
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
