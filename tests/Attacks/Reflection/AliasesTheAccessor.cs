// Attack: the same under another name, so that no source shows it.
// Expect: tampering
// Says: extern
using System.Runtime.CompilerServices;
using Innocent = System.Runtime.CompilerServices.UnsafeAccessorAttribute;

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Exit(null, 0);
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    [Innocent(UnsafeAccessorKind.StaticMethod, Name = "Exit")]
    private static extern void Exit([UnsafeAccessorType("System.Environment")] object? nobody, int code); // <- here
}
