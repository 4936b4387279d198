// Attack: a static constructor without end.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Never.Begin();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal static class Never
{
    static Never()
    {
        while (true) // <- here
        {
        } // <- here
    }

    public static void Begin()
    {
    }
}
