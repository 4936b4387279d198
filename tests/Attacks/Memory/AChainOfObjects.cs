// Attack: objects that hold one another.
// Expect: no-progress
// Says: asks for more and more memory
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Node? last = null;
        while (true)
        {
            last = new Node { Next = last }; // <- here
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal sealed class Node
{
    public Node? Next;
    public decimal A, B, C, D, E, F, G, H;
}
