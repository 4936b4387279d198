// Attack: a module initialiser runs before anything is graded.
// Expect: tampering
// Says: ModuleInitializer
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    [System.Runtime.CompilerServices.ModuleInitializer] // <- here
    internal static void Begin()
    {
        while (true)
        {
        }
    }
}
