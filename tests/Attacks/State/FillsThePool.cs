// Attack: the threads of the process's pool.
// Expect: api-refused
// Says: ThreadPool.SetMaxThreads
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        ThreadPool.SetMaxThreads(1, 1); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
