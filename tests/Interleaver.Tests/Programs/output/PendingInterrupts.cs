// An interrupt that is pending ends a wait, and where nothing has to be waited for it ends only what the system itself looks at.
class Program
{
    private static void Try(string name, Action action)
    {
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.Interrupt();
            try
            {
                action();
                Console.WriteLine($"{name}: done");
            }
            catch (ThreadInterruptedException)
            {
                Console.WriteLine($"{name}: interrupted");
            }

            try
            {
                Thread.Sleep(1);
                Console.WriteLine("and nothing is pending");
            }
            catch (ThreadInterruptedException)
            {
                Console.WriteLine("and interrupted later");
            }
        });
        thread.Start();
        thread.Join();
    }

    private static void Main()
    {
        var gate = new object();
        var permits = new SemaphoreSlim(1);
        var open = new ManualResetEventSlim(true);
        var signal = new AutoResetEvent(true);
        var mutex = new Mutex();
        var zero = new CountdownEvent(0);
        var ended = new Thread(() => { });
        ended.Start();
        ended.Join();
        var task = Task.Run(() => { });
        task.Wait();

        Try("lock", () => { lock (gate) { } });
        Try("Monitor.TryEnter", () => Monitor.Exit(Entered(gate, 0)));
        Try("Monitor.TryEnter within 5 ms", () => Monitor.Exit(Entered(gate, 5)));
        Try("Monitor.Wait", () => { lock (gate) { Monitor.Wait(gate, 5); } });
        Try("SemaphoreSlim.Wait", () => { permits.Wait(); permits.Release(); });
        Try("ManualResetEventSlim.Wait", open.Wait);
        Try("ManualResetEventSlim.Wait that waits", () => new ManualResetEventSlim().Wait(5));
        Try("WaitOne of what is set", () => signal.WaitOne());
        Try("WaitOne of what is set, within no time", () => signal.WaitOne(0));
        signal.Reset();
        Try("WaitOne of what is not set, within no time", () => signal.WaitOne(0));
        Try("WaitOne of a free mutex", () => mutex.WaitOne());
        Try("WaitAny", () => WaitHandle.WaitAny([new ManualResetEvent(true), mutex]));
        Try("CountdownEvent.Wait", zero.Wait);
        Try("Join of what has ended", ended.Join);
        var going = new Thread(() => signal.WaitOne());
        going.Start();
        Try("Join of what goes on", () => going.Join(60_000));
        signal.Set();
        going.Join();
        Try("Task.Wait of what has ended", task.Wait);
        Try("Sleep(0)", () => Thread.Sleep(0));
        Try("Yield", () => Thread.Yield());
        var spin = new SpinLock();
        Try("SpinLock.Enter", () =>
        {
            var taken = false;
            spin.Enter(ref taken);
            spin.Exit();
        });

        var meeting = new Barrier(3);
        Try("Barrier.SignalAndWait", meeting.SignalAndWait);
        Console.WriteLine($"and is still counted: {meeting.ParticipantsRemaining}");
        try
        {
            meeting.RemoveParticipants(3);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("and cannot be removed");
        }

        meeting.RemoveParticipants(2);
        Console.WriteLine($"and is the last to come then: {meeting.ParticipantCount} {meeting.ParticipantsRemaining} {meeting.CurrentPhaseNumber}");
    }

    private static object Entered(object gate, int time) => Monitor.TryEnter(gate, time) ? gate : throw new InvalidOperationException();
}
