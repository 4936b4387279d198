// Attack: a filter that calls itself while the stack runs out.
// Expect: unhandled-exception
// Says: used up the stack
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Fall();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static bool Fall()
    {
        try
        {
            return Fall(); // <- here
        }
        catch when (Fall()) // <- here
        {
            return Fall(); // <- here
        }
    }
}
