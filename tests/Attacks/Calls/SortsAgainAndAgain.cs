// Attack: each round of a loop goes through a large collection.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var numbers = new List<int>(new int[1_000_000]);
        for (var i = 0; i < 2_000_000; i++)
        {
            numbers.Reverse(); // <- here
        }

        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
