// Attack: the method that threw, by reflection.
// Expect: tampering
// Says: Exception.TargetSite
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        try
        {
            throw new InvalidOperationException();
        }
        catch (Exception exception)
        {
            _ = exception.TargetSite; // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
