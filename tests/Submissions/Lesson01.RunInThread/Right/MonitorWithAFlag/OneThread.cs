// Right: Wait and Pulse with a flag that is looked at again in a loop.

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        object gate = new();
        bool done = false;

        new Thread(() =>
        {
            action();
            lock (gate)
            {
                done = true;
                Monitor.Pulse(gate);
            }
        }).Start();

        lock (gate)
        {
            while (!done)
            {
                Monitor.Wait(gate);
            }
        }
    }
}
