// Right: a time limit on Join, in a loop that ends only with the thread.

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Thread worker = new Thread(new ThreadStart(action));
        worker.Start();
        while (!worker.Join(TimeSpan.FromSeconds(5)))
        {
            Console.WriteLine("still waiting...");
        }
    }
}
