// Attack: the same with an inline array.
// Expect: api-refused
// Says: a struct of this size
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var many = default(Many); // <- here
        many[0] = 1;
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

[System.Runtime.CompilerServices.InlineArray(1_000_000)]
internal struct Many
{
    private int first;
}
