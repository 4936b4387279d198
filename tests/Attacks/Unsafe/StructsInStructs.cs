// Attack: twice as large at each level.
// Expect: api-refused
// Says: a struct of this size
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var huge = default(Two<Two<Two<Two<Two<Two<Two<Two<Two<Two<Two<Two<Two<Two<Two<int>>>>>>>>>>>>>>>); // <- here
        _ = huge.First;
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal struct Two<T>
{
    public T First;
    public T Second;
}
