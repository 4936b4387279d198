// Attack: unsafe code.
// Expect: does-not-compile
// Says: CS0227
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static unsafe int Peek(int* place) => *place; // <- here
}
