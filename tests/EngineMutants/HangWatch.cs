namespace EngineMutants;

/// <summary>Sees a test that does not come to an end: by what it takes of the processor, or because no thread of this process runs.</summary>
internal sealed class HangWatch
{
    private const double SlowerThanUsual = 20;
    private const int IdleLooks = 25;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private TestRun? current;
    private TimeSpan before;
    private int idle;

    /// <summary>A test begins.</summary>
    public void Begin(TestRun test)
    {
        lock (gate)
        {
            (current, before, idle) = (test, Environment.CpuUsage.TotalTime, 0);
        }
    }

    /// <summary>It has come to its end.</summary>
    public void End()
    {
        lock (gate)
        {
            current = null;
        }
    }

    /// <summary>Begins to look.</summary>
    /// <param name="hangs">Told the test; does not return.</param>
    public void Start(Action<TestRun> hangs) => new Thread(() => Watch(hangs)) { IsBackground = true }.Start();

    private void Watch(Action<TestRun> hangs)
    {
        while (true)
        {
            Thread.Sleep(Look);
            lock (gate)
            {
                if (current is { } test && (IsOverdue(test) || IsIdle()))
                {
                    hangs(test);
                }
            }
        }
    }

    private bool IsOverdue(TestRun test) =>
        Environment.CpuUsage.TotalTime - before > Patience + TimeSpan.FromMilliseconds(test.Milliseconds * SlowerThanUsual);

    // The thread that looks is one that runs. See proc(5), "stat": the state follows the name, which is in brackets.
    private bool IsIdle()
    {
        var running = Directory.EnumerateDirectories("/proc/self/task").Count(task => StateOf(task) == 'R');
        idle = running <= 1 ? idle + 1 : 0;
        return idle >= IdleLooks;
    }

    private static char StateOf(string task)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(task, "stat"));
            return text[text.LastIndexOf(')') + 2];
        }
        catch (IOException)
        {
            return 'X'; // It has ended meanwhile.
        }
    }
}
