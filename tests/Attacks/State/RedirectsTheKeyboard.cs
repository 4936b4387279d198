// Attack: feeds the grader.
// Expect: api-refused
// Says: Console.SetIn
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Console.SetIn(new StringReader("yes")); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
