// Mistake: the exception is printed and then forgotten.
// Breaks: task 4

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception e) // <- here
            {
                Console.WriteLine(e.Message); // <- here
            }
        });
        thread.Start();
        thread.Join();
        return null; // <- here
    }
}
