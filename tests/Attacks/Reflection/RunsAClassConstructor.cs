// Attack: the runtime's own helpers.
// Expect: tampering
// Says: RuntimeHelpers.GetUninitializedObject
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(object)); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
