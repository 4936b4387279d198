// Attack: a method that only the runtime implements.
// Expect: tampering
// Says: extern
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Internal();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
    private static extern void Internal(); // <- here
}
