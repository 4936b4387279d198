// Whoever derives from what can be disposed of is told by which way it goes; a second time as well.
using System.Collections.Concurrent;

class OwnBarrier() : Barrier(1)
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnCollection : BlockingCollection<int>
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnHandle() : EventWaitHandle(false, EventResetMode.AutoReset)
{
    protected override void Dispose(bool explicitDisposing) => Program.Told(base.Dispose, explicitDisposing);
}

class OwnLocal : ThreadLocal<int>
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnTimer : System.Timers.Timer
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class Program
{
    public static void Told(Action<bool> further, bool disposing)
    {
        Console.Write($" {disposing}");
        further(disposing);
    }

    private static void Main()
    {
        IDisposable[] all = [new OwnBarrier(), new OwnCollection(), new OwnHandle(), new OwnLocal(), new OwnTimer()];
        foreach (var one in all)
        {
            Console.Write($"{one.GetType().Name}:");
            one.Dispose();
            one.Dispose();
            Console.WriteLine();
        }
    }
}
