// Two events, each set by one side and waited for by the other: they take turns.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        using var ping = new AutoResetEvent(false);
        using var pong = new AutoResetEvent(false);
        var text = "";
        var other = new Thread(() =>
        {
            for (var i = 0; i < 2; i++)
            {
                ping.WaitOne();
                text += "b";
                pong.Set();
            }
        });
        other.Start();
        for (var i = 0; i < 2; i++)
        {
            text += "a";
            ping.Set();
            pong.WaitOne();
        }

        other.Join();
        if (text != "abab")
        {
            throw new InvalidOperationException(text);
        }
    }
}
