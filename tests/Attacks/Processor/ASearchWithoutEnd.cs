// Attack: a regular expression that goes back again and again.
// Expect: stuck
// Says: stuck outside the engine's control: a call does not come back, or takes far too long
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + "!", "^(a+)+$"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
