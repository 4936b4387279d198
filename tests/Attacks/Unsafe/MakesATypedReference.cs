// Attack: a reference that carries its type.
// Expect: tampering
// Says: unsafe code
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var number = 1;
        var reference = __makeref(number); // <- here
        __refvalue(reference, int) = 2; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
