// Attack: file-local types.
// Expect: passed
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Here.Number;
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

file static class Here
{
    public static int Number => 1;
}
