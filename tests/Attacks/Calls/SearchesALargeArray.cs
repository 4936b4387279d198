// Attack: each round of a loop searches a large array.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var numbers = new int[1_000_000];
        for (var i = 0; i < 2_000_000; i++)
        {
            _ = Array.IndexOf(numbers, 1); // <- here
        }

        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
