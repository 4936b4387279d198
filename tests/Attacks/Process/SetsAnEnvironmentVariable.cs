// Attack: grades another folder than the one that was asked for.
// Expect: tampering
// Says: Environment.SetEnvironmentVariable
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Environment.SetEnvironmentVariable("GRADE", "solutions"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
