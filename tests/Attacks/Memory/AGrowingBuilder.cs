// Attack: the same in a StringBuilder, which is given itself.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var text = new System.Text.StringBuilder("x");
        while (text.Length > 0)
        {
            text.Append(text); // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
