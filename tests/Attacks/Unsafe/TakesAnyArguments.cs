// Attack: arguments without types.
// Expect: tampering
// Says: __arglist
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Any(__arglist(1, 2)); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static void Any(__arglist)
    { // <- here
    }
}
