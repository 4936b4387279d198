// Right: a small class of our own keeps the exception of one call.

namespace Lesson01;

public static class GuardedThread
{
    public static Exception? RunAndReport(Action action)
    {
        var attempt = new Attempt(action);
        Thread thread = new Thread(attempt.Run);
        thread.Start();
        thread.Join();
        return attempt.Error;
    }

    private sealed class Attempt(Action action)
    {
        public Exception? Error { get; private set; }

        public void Run()
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                Error = exception;
            }
        }
    }
}
