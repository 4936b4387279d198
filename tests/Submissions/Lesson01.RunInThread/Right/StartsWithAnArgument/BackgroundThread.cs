// Right: the action travels as the argument of Start, so there is no captured variable.

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        Thread thread = new Thread(Run);
        thread.Name = name;
        thread.IsBackground = true;
        thread.Start(action);
        return thread;
    }

    private static void Run(object? argument) => ((Action)argument!)();
}
