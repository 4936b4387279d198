// Two threads take turns with one flag and one condition.
class Program
{
    private static readonly object Gate = new();
    private static bool isFirsts = true;
    private static string text = "";

    private static void Main()
    {
        var other = new Thread(() => Work(false, "b"));
        other.Start();
        Work(true, "a");
        other.Join();
        if (text != "abab")
        {
            throw new InvalidOperationException(text);
        }
    }

    private static void Work(bool first, string mine)
    {
        for (var i = 0; i < 2; i++)
        {
            lock (Gate)
            {
                while (isFirsts != first)
                {
                    Monitor.Wait(Gate);
                }

                text += mine;
                isFirsts = !first;
                Monitor.Pulse(Gate);
            }
        }
    }
}
