// Attack: the C library.
// Expect: tampering
// Says: extern
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _exit(0);
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    [System.Runtime.InteropServices.DllImport("libc")] // <- here
    private static extern void _exit(int status); // <- here
}
