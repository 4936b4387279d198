// Attack: the web, for the answer.
// Expect: tampering
// Says: HttpClient
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new HttpClient(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
