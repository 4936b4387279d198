// Attack: calls without end.
// Expect: unhandled-exception
// Says: used up the stack
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Fall(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static void Fall() => Fall(); // <- here
}
