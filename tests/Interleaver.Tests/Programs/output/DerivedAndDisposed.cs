// Classes that derive from what can be disposed of: how they are asked, and what comes of it when they do not pass it on as it came.
class Program
{
    private static void Main()
    {
        var source = new Source(false);
        source.Dispose();
        Try(() => Console.WriteLine(source.Token.CanBeCanceled));
        Try(source.Cancel);
        source = new Source(true);
        source.Dispose();
        source.Dispose();
        Try(() => Console.WriteLine(source.Token.CanBeCanceled));

        var countdown = new Countdown(false);
        countdown.Dispose();
        Try(() => Console.WriteLine(countdown.Signal()));
        countdown = new Countdown(true);
        countdown.Dispose();
        countdown.Dispose();
        Try(() => Console.WriteLine(countdown.Signal()));

        var door = new Door(false);
        var handle = door.WaitHandle;
        door.Dispose();
        Try(() => door.Wait(0));
        Try(() => Console.WriteLine(handle.WaitOne(0)));
        door = new Door(true);
        handle = door.WaitHandle;
        door.Dispose();
        Try(() => Console.WriteLine(handle.WaitOne(0)));

        door = new Door(false);
        handle = door.WaitHandle;
        door.Dispose();
        door.Passed = true;
        door.Dispose();
        Try(() => Console.WriteLine(handle.WaitOne(0)));

        var permits = new Permits(false);
        permits.Dispose();
        Try(() => permits.Wait(0));
        permits = new Permits(true);
        permits.Dispose();
        Try(() => permits.Wait(0));

        Try(new Work(false).Dispose);
        Try(new Work(true).Dispose);
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name);
        }
    }

    private static bool Say(string what, bool disposing, bool passed)
    {
        Console.WriteLine($"{what} {disposing}, passed on as {passed}");
        return passed;
    }

    private sealed class Source(bool passed) : CancellationTokenSource
    {
        protected override void Dispose(bool disposing) => base.Dispose(Say("source", disposing, passed));
    }

    private sealed class Countdown(bool passed) : CountdownEvent(1)
    {
        protected override void Dispose(bool disposing) => base.Dispose(Say("countdown", disposing, passed));
    }

    private sealed class Door(bool passed) : ManualResetEventSlim
    {
        public bool Passed { get; set; } = passed;

        protected override void Dispose(bool disposing) => base.Dispose(Say("door", disposing, Passed));
    }

    private sealed class Permits(bool passed) : SemaphoreSlim(1)
    {
        protected override void Dispose(bool disposing) => base.Dispose(Say("permits", disposing, passed));
    }

    private sealed class Work(bool passed) : Task(() => { })
    {
        protected override void Dispose(bool disposing) => base.Dispose(Say("work", disposing, passed));
    }
}
