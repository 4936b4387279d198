// Attack: an exception whose message would fill every report.
// Expect: unhandled-exception
// Says: Exception
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        throw new InvalidOperationException(new string('x', 3_000_000)); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
