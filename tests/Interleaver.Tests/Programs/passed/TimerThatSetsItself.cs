// A timer that goes off once, sets itself anew in its own callback, and stops when it has done so three times.
class Program
{
    private static readonly CountdownEvent Done = new(2);
    private static readonly object Gate = new();
    private static int ticks;

    private static void Main()
    {
        var timers = Enumerable.Range(1, 2).Select(Begin).ToList();
        Done.Wait();
        timers.ForEach(timer => timer.Dispose());
        if (ticks != 6)
        {
            throw new InvalidOperationException($"{ticks}");
        }
    }

    private static Timer Begin(int period)
    {
        var left = 3;
        Timer? timer = null;
        timer = new Timer(_ =>
        {
            lock (Gate)
            {
                ticks++;
            }

            if (--left == 0)
            {
                Done.Signal();
            }
            else
            {
                timer!.Change(period, Timeout.Infinite);
            }
        });
        timer.Change(period, Timeout.Infinite);
        return timer;
    }
}
