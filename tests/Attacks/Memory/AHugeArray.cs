// Attack: one array that no machine has room for.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var much = new long[int.MaxValue - 100]; // <- here
        much[0] = 1;
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
