// Circular buffer (ESBMC and SCTBench): one fills, one empties; the check for room and the use of it are two sections.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static readonly int[] Items = new int[2];
    private static int first;
    private static int count;

    private static void Main()
    {
        var one = new Thread(() => Put(1));
        var other = new Thread(() => Put(2));
        var taker = new Thread(Take);
        Put(0);
        one.Start();
        other.Start();
        taker.Start();
        one.Join();
        other.Join();
        taker.Join();
    }

    private static void Put(int item)
    {
        bool hasRoom;
        lock (Gate)
        {
            hasRoom = count < Items.Length;
        }

        if (!hasRoom)
        {
            return;
        }

        lock (Gate)
        {
            if (count == Items.Length)
            {
                throw new InvalidOperationException("the buffer overflows");
            }

            Items[(first + count++) % Items.Length] = item;
        }
    }

    private static void Take()
    {
        lock (Gate)
        {
            if (count > 0)
            {
                first = (first + 1) % Items.Length;
                count--;
            }
        }
    }
}
