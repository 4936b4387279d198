// Attack: the same under another name.
// Expect: tampering
// Says: a module initialiser
using Quiet = System.Runtime.CompilerServices.ModuleInitializerAttribute;

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    [Quiet]
    internal static void Begin() => Console.WriteLine("loaded"); // <- here
}
