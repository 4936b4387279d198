// Attack: memory as the last owner left it.
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

    [System.Runtime.CompilerServices.SkipLocalsInit] // <- here
    private static void Dirty()
    {
    }
}
