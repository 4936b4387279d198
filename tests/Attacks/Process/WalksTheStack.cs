// Attack: the same, frame by frame.
// Expect: tampering
// Says: StackTrace
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new System.Diagnostics.StackTrace().FrameCount; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
