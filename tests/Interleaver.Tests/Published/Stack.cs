// Stack (ESBMC and SCTBench): all pushes and pops lock, but once anything was pushed a popper takes it for granted that there is more.
// Expected: unhandled-exception
class Program
{
    private const int Size = 10;
    private static readonly object Gate = new();
    private static readonly Stack<int> Items = new();
    private static bool isFilled;

    private static void Main()
    {
        var pusher = new Thread(Push);
        var popper = new Thread(Pop);
        pusher.Start();
        popper.Start();
        pusher.Join();
        popper.Join();
    }

    private static void Push()
    {
        for (var i = 0; i < Size; i++)
        {
            lock (Gate)
            {
                Items.Push(i);
                isFilled = true;
            }
        }
    }

    private static void Pop()
    {
        for (var i = 0; i < Size; i++)
        {
            lock (Gate)
            {
                if (isFilled)
                {
                    Items.Pop();
                }
            }
        }
    }
}
