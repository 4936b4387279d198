// Attack: Unsafe.As takes one object for another.
// Expect: tampering
// Says: Unsafe
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = System.Runtime.CompilerServices.Unsafe.As<OneObject>(action); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal sealed class OneObject;
