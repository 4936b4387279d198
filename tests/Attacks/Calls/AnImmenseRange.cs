// Attack: the library goes through all numbers.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Enumerable.Range(0, int.MaxValue).Select(i => (long)i).Sum(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
