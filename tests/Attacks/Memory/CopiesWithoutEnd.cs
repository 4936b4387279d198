// Attack: copies of an array, kept.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var first = new long[100_000];
        var all = new List<object>();
        while (true)
        {
            all.Add(first.Clone()); // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
