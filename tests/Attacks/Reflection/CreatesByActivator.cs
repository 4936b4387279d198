// Attack: an object without `new`.
// Expect: tampering
// Says: Activator.CreateInstance
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Activator.CreateInstance(typeof(object)); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
