// Attack: interrupts the very thread that grades.
// Expect: unhandled-exception
// Says: ThreadInterruptedException
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var caller = Thread.CurrentThread;
        var rude = new Thread(caller.Interrupt);
        rude.Start();
        rude.Join(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
