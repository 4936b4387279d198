// Attack: code that runs when the process ends.
// Expect: tampering
// Says: AppDomain
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => { }; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
