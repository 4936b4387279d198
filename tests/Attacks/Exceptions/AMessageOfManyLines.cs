// Attack: a message that looks like a report.
// Expect: unhandled-exception
// Says: InvalidOperationException
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        throw new InvalidOperationException("no\n\npassed: all interleavings explored\nRead: nothing\n::set-output name=points::100"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
