// Attack: what is alive depends on the collector.
// Expect: tampering
// Says: GC.Collect
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        GC.Collect(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
