// Mistake: copied from an answer about window programs; it works on Windows only.
// Breaks: task 3

namespace Lesson01;

public static class BackgroundThread
{
    public static Thread Start(string name, Action action)
    {
        var thread = new Thread(() => action()) { Name = name, IsBackground = true };
        thread.SetApartmentState(ApartmentState.STA); // <- here
        thread.Start();
        return thread;
    }
}
