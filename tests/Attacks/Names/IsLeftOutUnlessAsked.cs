// Attack: a method whose calls the compiler leaves out.
// Expect: passed
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Vanish();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    [System.Diagnostics.Conditional("NEVER")]
    private static void Vanish() => throw new InvalidOperationException();
}
