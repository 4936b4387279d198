// Attack: numbers with a comma, for whoever comes after.
// Expect: passed
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
