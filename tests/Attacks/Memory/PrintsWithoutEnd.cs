// Attack: a long line, printed again and again.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var line = new string('x', 100_000);
        while (true)
        {
            Console.WriteLine(line); // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
