// Stack without a lock.
// Expected: data-race
class Program
{
    private static readonly int[] Items = new int[5];
    private static int top;

    private static void Main()
    {
        var pusher = new Thread(() =>
        {
            for (var i = 0; i < Items.Length; i++)
            {
                Items[top++] = i;
            }
        });
        var popper = new Thread(() =>
        {
            for (var i = 0; i < Items.Length; i++)
            {
                if (top > 0)
                {
                    top--;
                }
            }
        });
        pusher.Start();
        popper.Start();
        pusher.Join();
        popper.Join();
    }
}
