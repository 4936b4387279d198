// Attack: a dictionary of texts.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var all = new Dictionary<int, string>();
        for (var i = 0; ; i++)
        {
            all[i] = new string((char)i, 1000); // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
