// Attack: the library calls a small lambda two milliards of times.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Enumerable.Range(0, int.MaxValue).Count(number => number < 0); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
