// Attack: warnings are switched off.
// Expect: passed
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        #pragma warning disable
        #pragma checksum "Other.cs" "{406EA660-64CF-4C82-B6F0-42D48172A799}" "ab007f1d23d9"
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
