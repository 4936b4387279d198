// Attack: one call that makes two gigabytes.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = "x".PadLeft(1_000_000_000); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
