// Attack: the same on a thread of its own.
// Expect: unhandled-exception
// Says: used up the stack
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var deep = new Thread(Fall);
        deep.Start();
        deep.Join();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static void Fall() => Fall(); // <- here
}
