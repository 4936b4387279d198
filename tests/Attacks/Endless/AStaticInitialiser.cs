// Attack: an initialiser without end.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Never.Number;
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal static class Never
{
    public static readonly int Number = Count();

    private static int Count()
    {
        while (true) // <- here
        {
        } // <- here
    }
}
