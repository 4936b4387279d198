// Attack: the library goes through a sequence that a few calls have made immense.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var ones = Enumerable.Repeat(1, 2);
        for (var i = 0; i < 50; i++)
        {
            ones = ones.Concat(ones);
        }

        _ = ones.Max(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
