// Work on the pool, but never two pieces at once: whoever adds the first piece sets the pump going, and it stops when empty.
class Pump
{
    private readonly object gate = new();
    private readonly Queue<Action> waiting = new();
    private bool isRunning;

    public void Post(Action work)
    {
        lock (gate)
        {
            waiting.Enqueue(work);
            if (isRunning)
            {
                return;
            }

            isRunning = true;
        }

        ThreadPool.QueueUserWorkItem(_ => Run());
    }

    public void AwaitIdle()
    {
        lock (gate)
        {
            while (isRunning)
            {
                Monitor.Wait(gate);
            }
        }
    }

    private void Run()
    {
        while (true)
        {
            Action work;
            lock (gate)
            {
                if (!waiting.TryDequeue(out work!))
                {
                    isRunning = false;
                    Monitor.PulseAll(gate);
                    return;
                }
            }

            work();
        }
    }
}

class Program
{
    private static void Main()
    {
        var (pump, value) = (new Pump(), 0);
        var threads = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 2; i++)
            {
                pump.Post(() => value++);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        pump.AwaitIdle();
        if (value != 4)
        {
            throw new InvalidOperationException($"{value}");
        }
    }
}
