// Attack: a function pointer.
// Expect: does-not-compile
// Says: CS0214
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static void Call(nint place) => ((delegate*<void>)place)(); // <- here
}
