// Attack: the folder that relative paths begin at.
// Expect: tampering
// Says: Directory.SetCurrentDirectory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Directory.SetCurrentDirectory(".."); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
