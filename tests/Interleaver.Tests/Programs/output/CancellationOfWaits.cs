// Calls that take a token, on one thread: what goes before what, and what is thrown.
class Program
{
    private static readonly CancellationToken Born = new(true);
    private static readonly CancellationTokenSource Source = new();

    private static void Main()
    {
        Semaphores();
        Events();
        Barriers();
        Loops();
    }

    private static void Semaphores()
    {
        using var semaphore = new SemaphoreSlim(1);
        Tell("a permit, but cancelled", () => semaphore.Wait(Born));
        Tell("a permit in no time, but cancelled", () => semaphore.Wait(0, Born));
        Tell("a permit", () => semaphore.Wait(Source.Token));
        Tell("none, in no time", () => Console.WriteLine(semaphore.Wait(0, Source.Token)));
        Tell("none, in a while", () => Console.WriteLine(semaphore.Wait(TimeSpan.FromMilliseconds(1), Source.Token)));
        Tell("none, and cancelled", () => semaphore.Wait(TimeSpan.FromMilliseconds(1), Born));
        Tell("no token", () => semaphore.Wait(0, CancellationToken.None));
        using var soon = new CancellationTokenSource(20);
        Tell("none, and soon cancelled", () => semaphore.Wait(soon.Token));
        using var later = new CancellationTokenSource(20);
        Tell("none, and later cancelled", () => Console.WriteLine(semaphore.Wait(10_000, later.Token)));
        Console.WriteLine(semaphore.CurrentCount);
        semaphore.Dispose();
        Tell("disposed", () => semaphore.Wait(Born));
    }

    private static void Events()
    {
        var set = new ManualResetEventSlim(true);
        Tell("set, but cancelled", () => set.Wait(Born));
        Tell("set", () => set.Wait(Source.Token));
        Tell("a bad time, and cancelled", () => set.Wait(-2, Born));
        Tell("a bad time", () => set.Wait(-2, Source.Token));
        Tell("a bad span", () => set.Wait(TimeSpan.FromDays(50), Born));
        set.Reset();
        Tell("not set", () => Console.WriteLine(set.Wait(1, Source.Token)));
        using var soon = new CancellationTokenSource(20);
        Tell("soon cancelled", () => set.Wait(soon.Token));
        Tell("cancelled", () => Console.WriteLine(set.Wait(0, soon.Token)));
        set.Dispose();
        Tell("disposed", () => set.Wait(Born));

        var countdown = new CountdownEvent(1);
        Tell("counting, and cancelled", () => countdown.Wait(Born));
        Tell("counting", () => Console.WriteLine(countdown.Wait(1, Source.Token)));
        Tell("a bad time, and cancelled", () => countdown.Wait(-2, Born));
        using var next = new CancellationTokenSource(20);
        Tell("soon cancelled", () => countdown.Wait(next.Token));
        countdown.Signal();
        Tell("zero, but cancelled", () => countdown.Wait(TimeSpan.Zero, Born));
        Tell("zero", () => countdown.Wait(Source.Token));
        countdown.Dispose();
        Tell("disposed", () => countdown.Wait(Born));
    }

    private static void Barriers()
    {
        var barrier = new Barrier(2);
        Tell("cancelled", () => barrier.SignalAndWait(Born));
        Tell("a bad time, and cancelled", () => barrier.SignalAndWait(-2, Born));
        Tell("nobody comes", () => Console.WriteLine(barrier.SignalAndWait(1, Source.Token)));
        using var soon = new CancellationTokenSource(20);
        Tell("soon cancelled", () => barrier.SignalAndWait(soon.Token));
        Console.WriteLine($"{barrier.ParticipantsRemaining} {barrier.CurrentPhaseNumber}");
        barrier.RemoveParticipant();
        Tell("alone", () => barrier.SignalAndWait(Source.Token));
        Tell("alone, but cancelled", () => barrier.SignalAndWait(TimeSpan.FromSeconds(1), Born));
        barrier.Dispose();
        Tell("disposed", () => barrier.SignalAndWait(Born));
    }

    private static void Loops()
    {
        var cancelled = new ParallelOptions { CancellationToken = Born, MaxDegreeOfParallelism = 1 };
        Console.WriteLine($"{cancelled.CancellationToken == Born} {new ParallelOptions().CancellationToken == default}");
        Tell("for", () => Parallel.For(0, 3, cancelled, Console.WriteLine));
        Tell("for of nothing", () => Parallel.For(0, 0, cancelled, Console.WriteLine));
        Tell("foreach", () => Parallel.ForEach([1, 2], cancelled, Console.WriteLine));
        Tell("foreach of nothing", () => Parallel.ForEach(Array.Empty<int>(), cancelled, Console.WriteLine));
        Tell("invoke", () => Parallel.Invoke(cancelled, () => Console.WriteLine("invoked")));
        Tell("invoke nothing", () => Parallel.Invoke(cancelled));
        using var within = new CancellationTokenSource();
        var options = new ParallelOptions { CancellationToken = within.Token, MaxDegreeOfParallelism = 1 };
        Tell("cancelled from within", () => Parallel.For(0, 5, options, index =>
        {
            Console.WriteLine(index);
            within.Cancel();
        }));
        using var last = new CancellationTokenSource();
        Tell("cancelled by the last", () => Parallel.For(0, 1, new ParallelOptions { CancellationToken = last.Token }, _ => last.Cancel()));
        using var thrown = new CancellationTokenSource();
        Tell("thrown", () => Parallel.For(0, 1, new ParallelOptions { CancellationToken = thrown.Token }, _ =>
        {
            thrown.Cancel();
            throw new OperationCanceledException("from the body", thrown.Token);
        }));
        using var failed = new CancellationTokenSource();
        Tell("failed", () => Parallel.For(0, 1, new ParallelOptions { CancellationToken = failed.Token }, _ =>
        {
            failed.Cancel();
            throw new FormatException("from the body");
        }));
        Tell("foreign", () => Parallel.For(0, 1, new ParallelOptions { CancellationToken = Source.Token }, _ =>
            throw new OperationCanceledException("from the body", Source.Token)));
    }

    private static void Tell(string what, Action action)
    {
        try
        {
            action();
            Console.WriteLine($"{what}: done");
        }
        catch (OperationCanceledException exception)
        {
            var token = exception.CancellationToken;
            Console.WriteLine($"{what}: {exception.GetType().Name} {exception.Message} {token == Born} {token == default} {token.IsCancellationRequested}");
        }
        catch (AggregateException exception)
        {
            Console.WriteLine($"{what}: {exception.GetType().Name} of {string.Join(", ", exception.InnerExceptions.Select(inner => $"{inner.GetType().Name} {inner.Message}"))}");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{what}: {exception.GetType().Name}");
        }
    }
}
