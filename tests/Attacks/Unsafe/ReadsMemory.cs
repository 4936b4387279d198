// Attack: memory of the process.
// Expect: tampering
// Says: Marshal
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = System.Runtime.InteropServices.Marshal.ReadByte((nint)1); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
