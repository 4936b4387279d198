// Attack: many small ones, in one method.
// Expect: unhandled-exception
// Says: more of the stack than there is
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        for (var i = 0; i < 1_000_000; i++)
        {
            Span<byte> some = stackalloc byte[50_000]; // <- here
            some[0] = 1;
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
