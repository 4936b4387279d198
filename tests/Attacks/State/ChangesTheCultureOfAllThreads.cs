// Attack: the same for every thread of the process.
// Expect: api-refused
// Says: CultureInfo.DefaultThreadCurrentCulture
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new System.Globalization.CultureInfo("de-DE"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
