// Attack: the same by a constructor.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new string('x', 1_000_000_000); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
