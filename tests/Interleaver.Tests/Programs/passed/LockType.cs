// System.Threading.Lock by lock statement, by scope and by TryEnter with a limit.
class Program
{
    private static readonly Lock Gate = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            using (Gate.EnterScope())
            {
                value++;
            }

            if (Gate.TryEnter(Timeout.Infinite))
            {
                value++;
                Gate.Exit();
            }
        });
        other.Start();
        lock (Gate)
        {
            value++;
        }

        other.Join();
        if (value != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
