// Attack: an array of two dimensions, each of them harmless.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var grid = new long[40_000, 40_000]; // <- here
        grid[0, 0] = 1;
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
