// Attack: a file beside the sources.
// Expect: tampering
// Says: File.WriteAllText
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        File.WriteAllText("attacked.txt", "here I was"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
