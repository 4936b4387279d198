// Attack: a list that is given itself.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var list = new List<int> { 1 };
        while (list.Count > 0)
        {
            list.AddRange(list); // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
