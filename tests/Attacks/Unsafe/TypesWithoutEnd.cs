// Attack: a generic method that calls itself with a type twice as large.
// Expect: api-refused
// Says: ever larger types
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Grow<int>(0);
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static int Grow<T>(int depth)
    {
        T? value = default;
        return depth > 40 ? value!.GetHashCode() : Grow<(T, T)>(depth + 1); // <- here
    }
}
