// Attack: array upon array.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var all = new List<byte[]>();
        while (true)
        {
            all.Add(new byte[1_000_000]); // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
