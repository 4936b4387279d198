// Two threads pass the turn with one call: set the other's event, wait for one's own. A third one is busy beside them.
class Program
{
    private static readonly EventWaitHandle Left = new(false, EventResetMode.AutoReset);
    private static readonly EventWaitHandle Right = new(false, EventResetMode.AutoReset);
    private static readonly List<string> Said = [];
    private static int beside;

    private static void Main()
    {
        var right = new Thread(() =>
        {
            Right.WaitOne();
            Said.Add("b");
            WaitHandle.SignalAndWait(Left, Right);
            Said.Add("d");
            Left.Set();
        });
        var busy = new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                Volatile.Write(ref beside, i);
            }
        });
        right.Start();
        busy.Start();
        Said.Add("a");
        WaitHandle.SignalAndWait(Right, Left);
        Said.Add("c");
        WaitHandle.SignalAndWait(Right, Left);
        if (string.Concat(Said) != "abcd" || Volatile.Read(ref beside) is < 0 or > 2)
        {
            throw new InvalidOperationException(string.Concat(Said));
        }

        right.Join();
        busy.Join();
    }
}
