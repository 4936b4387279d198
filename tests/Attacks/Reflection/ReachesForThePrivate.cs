// Attack: [UnsafeAccessor] calls what is private, without a body of its own.
// Expect: tampering
// Says: UnsafeAccessor
using System.Runtime.CompilerServices;

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

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Exit")] // <- here
    private static extern void Exit([UnsafeAccessorType("System.Environment")] object? nobody, int code); // <- here
}
