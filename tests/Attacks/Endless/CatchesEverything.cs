// Attack: a catch around whatever the engine throws to take the thread down.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        while (true) // <- here
        {
            try
            {
                Thread.Yield(); // <- here
            }
            catch
            {
            } // <- here
        } // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
