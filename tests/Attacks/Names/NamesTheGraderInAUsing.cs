// Attack: a namespace of the grader.
// Expect: does-not-compile
// Says: CS0246
using Interleaver.Scheduling; // <- here

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
