// Attack: an exception of the name that assertions have, with a message that claims success.
// Expect: wrong-result
// Says: all checks passed
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        throw new AssertionException("all checks passed");
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal sealed class AssertionException(string message) : Exception(message);
