// Attack: a refused method that is not called here, but handed on.
// Expect: tampering
// Says: Type.GetType
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Func<string, Type?> find = Type.GetType; // <- here
        _ = find("System.Environment");
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
