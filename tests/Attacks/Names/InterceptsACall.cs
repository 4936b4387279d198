// Attack: a call that calls another method than the one that it names.
// Expect: tampering
// Says: InterceptsLocation
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal static class Interceptor
{
    [System.Runtime.CompilerServices.InterceptsLocation("OneThread.cs", 9, 9)] // <- here
    public static void Start(this Thread thread) => _ = thread.Name;
}
