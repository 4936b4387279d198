// Attack: lists made of a list, kept.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var first = new List<int>(Enumerable.Range(0, 100_000));
        var all = new List<List<int>>();
        while (true)
        {
            all.Add(first.ToList()); // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
