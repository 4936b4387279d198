// Attack: an array is put in order again and again, as itself, in a list, and through a span.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var numbers = Enumerable.Range(0, 10_000).ToArray();
        var list = numbers.ToList();
        while (true)
        {
            Array.Sort(numbers); // <- here
            list.Sort(); // <- here
            numbers.AsSpan().Sort(); // <- here
        }
    }
}
