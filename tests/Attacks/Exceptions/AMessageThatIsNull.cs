// Attack: an exception without a message.
// Expect: unhandled-exception
// Says: Poison
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        throw new Poison(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal sealed class Poison : Exception
{
    public override string Message => null!;
}
