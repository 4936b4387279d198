// Attack: each thread starts two.
// Expect: no-progress
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Split();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static void Split()
    {
        for (var i = 0; i < 2; i++) // <- here
        {
            new Thread(Split).Start(); // <- here
        } // <- here
    }
}
