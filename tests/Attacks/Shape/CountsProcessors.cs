// Attack: looks whether this is the grader's machine.
// Expect: ran-on-callers-thread
// Says: very thread
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        if (Environment.ProcessorCount == 4)
        {
            action(); // <- here
            return;
        }

        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
