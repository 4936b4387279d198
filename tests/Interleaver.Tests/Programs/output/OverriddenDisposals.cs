// Whoever derives from what can be disposed of is told by which way it goes; a second time as well.
using System.Collections.Concurrent;

class OwnCountdown() : CountdownEvent(1)
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnEvent : ManualResetEventSlim
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnSemaphore() : SemaphoreSlim(1)
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnBarrier() : Barrier(1)
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnCollection : BlockingCollection<int>
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnLocal : ThreadLocal<int>
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnSource : CancellationTokenSource
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnTimer : System.Timers.Timer
{
    protected override void Dispose(bool disposing) => Program.Told(base.Dispose, disposing);
}

class OwnTask() : Task(() => { })
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
        var done = new OwnTask();
        done.RunSynchronously();
        IDisposable[] all =
        [
            new OwnCountdown(), new OwnEvent(), new OwnSemaphore(), new OwnBarrier(), new OwnCollection(), new OwnLocal(), new OwnSource(),
            new OwnTimer(), done,
        ];
        foreach (var one in all)
        {
            Console.Write($"{one.GetType().Name}:");
            one.Dispose();
            one.Dispose();
            Console.WriteLine();
        }
    }
}
