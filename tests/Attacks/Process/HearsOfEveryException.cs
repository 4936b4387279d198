// Attack: a handler for what goes wrong anywhere in the process.
// Expect: tampering
// Says: AppDomain
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        AppDomain.CurrentDomain.FirstChanceException += (_, _) => { }; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
