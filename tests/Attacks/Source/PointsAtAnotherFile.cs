// Attack: #line makes findings point at a file of the machine, whose text the report would show.
// Expect: tampering
// Says: #line
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        #line 1 "/etc/hosts" // <- here
        while (true)
        {
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
