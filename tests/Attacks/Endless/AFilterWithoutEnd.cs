// Attack: the filter itself never ends.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        try
        {
            throw new InvalidOperationException();
        }
        catch (Exception) when (Never())
        {
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static bool Never()
    {
        while (true) // <- here
        {
        } // <- here
    }
}
