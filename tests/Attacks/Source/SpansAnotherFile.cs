// Attack: the longer form of #line.
// Expect: tampering
// Says: #line
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        #line (1, 1) - (5, 60) 10 "OtherFile.cs" // <- here
        action();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
