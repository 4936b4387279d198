// Wrong-lock with a plain field, as published.
// Expected: data-race
class Program
{
    private static readonly object Right = new();
    private static readonly object Wrong = new();
    private static int number;

    private static void Main()
    {
        var one = new Thread(() =>
        {
            lock (Right)
            {
                number++;
            }
        });
        var other = new Thread(() =>
        {
            lock (Wrong)
            {
                number++;
            }
        });
        one.Start();
        other.Start();
        one.Join();
        other.Join();
    }
}
