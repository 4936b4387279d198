// Attack: code that runs when nobody looks.
// Expect: api-refused
// Says: a finalizer
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new Late();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal sealed class Late
{
    ~Late()
    { // <- here
        while (true)
        {
        }
    }
}
