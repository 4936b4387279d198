// Attack: the solution.
// Expect: tampering
// Says: File.ReadAllText
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = File.ReadAllText("solutions/Lesson01.RunInThread/OneThread.cs"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
