// Several items are pushed and popped in one step: a range that was pushed together is never torn apart.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var stack = new ConcurrentStack<int>();
        var taken = 0;
        var threads = new List<Thread>
        {
            new(() => stack.PushRange([1, 2])),
            new(() => stack.PushRange([3, 4])),
            new(() => Take(stack, ref taken)),
            new(() => Take(stack, ref taken)),
        };
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (taken + stack.Sum() != 10)
        {
            throw new InvalidOperationException($"{taken}");
        }
    }

    private static void Take(ConcurrentStack<int> stack, ref int taken)
    {
        var two = new int[2];
        var count = stack.TryPopRange(two);
        if (count == 1 || (count == 2 && two is not ([2, 1] or [4, 3])))
        {
            throw new InvalidOperationException(string.Join(' ', two));
        }

        Interlocked.Add(ref taken, two.Sum());
    }
}
