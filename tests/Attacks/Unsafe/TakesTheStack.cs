// Attack: a stackalloc that is larger than the stack.
// Expect: unhandled-exception
// Says: more of the stack than there is
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Span<byte> much = stackalloc byte[64 * 1024 * 1024]; // <- here
        much[0] = 1;
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
