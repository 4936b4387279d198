// Attack: attributes are objects that are made by reflection.
// Expect: tampering
// Says: Attribute.GetCustomAttributes
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = Attribute.GetCustomAttributes(typeof(OneThread)); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
