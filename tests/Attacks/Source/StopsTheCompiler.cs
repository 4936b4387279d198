// Attack: an error of its own.
// Expect: does-not-compile
// Says: CS1029
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        #error there is nothing to see here // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
