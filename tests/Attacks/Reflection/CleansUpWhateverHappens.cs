// Attack: a clean-up that runs also while the engine takes a thread down.
// Expect: tampering
// Says: RuntimeHelpers.ExecuteCodeWithGuaranteedCleanup
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.ExecuteCodeWithGuaranteedCleanup(_ => { }, (_, _) => { while (true) { } }, null); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
