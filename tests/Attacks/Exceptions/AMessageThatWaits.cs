// Attack: an exception whose message waits for a lock that nobody gives back.
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
    private static readonly SemaphoreSlim Never = new(0);

    public override string Message
    {
        get
        {
            Never.Wait();
            return "there";
        }
    }
}
