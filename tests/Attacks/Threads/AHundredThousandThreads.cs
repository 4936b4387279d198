// Attack: thread upon thread, each of which waits.
// Expect: no-progress
// Says: starts more and more threads
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var gate = new ManualResetEventSlim();
        for (var i = 0; i < 100_000; i++)
        {
            new Thread(gate.Wait).Start(); // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
