// Attack: a sequence that is short to write and long to keep.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Enumerable.Range(0, 2_000_000_000).ToList(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
