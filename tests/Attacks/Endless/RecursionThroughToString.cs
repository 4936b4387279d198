// Attack: a text that contains itself.
// Expect: unhandled-exception
// Says: used up the stack
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new Mirror().ToString();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal sealed class Mirror
{
    public override string ToString() => $"{this}"; // <- here
}
