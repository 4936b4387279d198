// Attack: the raw stream of the process's output.
// Expect: tampering
// Says: Console.OpenStandardOutput
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Console.OpenStandardOutput().WriteByte(7); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
