// Attack: a comparison that never says the same, in a sort of the library.
// Expect: passed
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var turn = 0;
        var numbers = Enumerable.Range(0, 50).ToList();
        try
        {
            numbers.Sort((_, _) => turn++ % 3 - 1);
        }
        catch (InvalidOperationException)
        {
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
