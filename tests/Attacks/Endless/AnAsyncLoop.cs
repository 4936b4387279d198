// Attack: tasks that start one another for ever.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Loop().Wait();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static async Task Loop()
    {
        while (true) // <- here
        {
            await Task.Yield(); // <- here
        } // <- here
    }
}
