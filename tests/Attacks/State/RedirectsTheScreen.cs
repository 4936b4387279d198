// Attack: swallows whatever the grader prints.
// Expect: api-refused
// Says: Console.SetOut
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Console.SetOut(new StringWriter()); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
