// Attack: a type by its name.
// Expect: tampering
// Says: Type.GetType
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Type.GetType("Grading.Checks.CheckRunner, Grading"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
