// Attack: a reference without bounds.
// Expect: tampering
// Says: MemoryMarshal
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = System.Runtime.InteropServices.MemoryMarshal.GetReference("abc".AsSpan()); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
