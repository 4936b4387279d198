// Attack: caches of the process.
// Expect: tampering
// Says: CultureInfo.ClearCachedData
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Globalization.CultureInfo.CurrentCulture.ClearCachedData(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
