// Mistake: a Pulse that comes before the Wait wakes nobody, and nobody remembers it.
// Breaks: task 1

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        object gate = new();
        new Thread(() =>
        {
            action();
            lock (gate)
            {
                Monitor.Pulse(gate);
            }
        }).Start();

        lock (gate)
        {
            Monitor.Wait(gate); // <- here
        }
    }
}
