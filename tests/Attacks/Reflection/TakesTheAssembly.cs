// Attack: the assembly of a type of its own.
// Expect: tampering
// Says: Type.Assembly
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = typeof(OneThread).Assembly.GetTypes(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
