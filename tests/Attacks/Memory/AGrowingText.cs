// Attack: a text that is doubled again and again.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var text = "x";
        while (text.Length > 0)
        {
            text += text; // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
