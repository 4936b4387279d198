// Attack: a type whose name means another one in each of its own.
// Expect: does-not-compile
// Says: The compiler does not come to an end
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private class Outer<A, B, C, D, E>
    {
        private class Inner : Outer<Inner, Inner, Inner, Inner, Inner>
        {
            private Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner.Inner? field;
        }
    }
}
