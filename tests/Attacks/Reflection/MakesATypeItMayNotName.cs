// Attack: `new T()` where T is a type that may not be named.
// Expect: tampering
// Says: Process
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Make<System.Diagnostics.Process>(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static T Make<T>() where T : new() => new();
}
