namespace Interleaver.Tests.Search;

/// <summary>
/// A straight-line program as the scheduler sees it, one step at a time and back again: thread 0 starts and joins the
/// others, each thread has a first step in which it does nothing and a last one that ends it.
/// </summary>
internal sealed class Course
{
    private readonly StraightLine program;
    private readonly int[] next;
    private readonly int[] lengths;
    private readonly int[] holders;
    private readonly Stack<int> path = new();
    private int started;

    /// <summary>Stands before the first step.</summary>
    public Course(StraightLine program)
    {
        this.program = program;
        var workers = program.Threads.Count;
        next = new int[workers + 1];
        lengths = [(2 * workers) + 1, .. program.Threads.Select(ops => ops.Count + 2)];
        holders = [.. Enumerable.Repeat(-1, program.Targets)];
    }

    /// <summary>The threads that can do their next step.</summary>
    public List<int> Enabled => [.. Enumerable.Range(0, next.Length).Where(CanRun)];

    /// <summary>How far each thread has come: the same for courses that go on in the same way.</summary>
    public string Place => string.Join(',', next);

    /// <summary>Which thread of the program did each of its steps so far, as <see cref="OnTheEngine.Order"/> has it.</summary>
    public string Order { get; private set; } = "";

    /// <summary>The thread does its next step.</summary>
    public void Do(int thread)
    {
        path.Push(thread);
        if (OpAt(thread) is not null)
        {
            Order += thread - 1;
        }

        Move(thread, 1);
    }

    /// <summary>The latest step is taken back.</summary>
    public void Undo()
    {
        var thread = path.Pop();
        Move(thread, -1);
        if (OpAt(thread) is not null)
        {
            Order = Order[..^1];
        }
    }

    /// <summary>Whether the thread's next step is the one in which it does nothing.</summary>
    public bool IsFirst(int thread) => thread > 0 && next[thread] == 0;

    /// <summary>Whether the thread's next step is one of the program's.</summary>
    public bool IsOp(int thread) => OpAt(thread) is not null;

    /// <summary>How many of the program's steps each thread has left.</summary>
    public List<int> Left => [.. next.Select((at, thread) => thread == 0 ? 0 : Math.Clamp(lengths[thread] - 1 - at, 0, program.Threads[thread - 1].Count))];

    /// <summary>Whether the next steps of two threads can change places without a difference.</summary>
    public bool Commute(int one, int other) => OpAt(one) is not { } a || OpAt(other) is not { } b
        || a.Target != b.Target || a.IsOnLock != b.IsOnLock || (a.Kind == OpKind.Read && b.Kind == OpKind.Read);

    private bool CanRun(int thread)
    {
        if (next[thread] == lengths[thread])
        {
            return false;
        }

        if (thread == 0)
        {
            var joined = next[0] - program.Threads.Count + 1;
            return joined < 1 || joined > program.Threads.Count || next[joined] == lengths[joined];
        }

        return thread <= started && (OpAt(thread) is not { Kind: OpKind.Take, Target: var target } || holders[target] < 0);
    }

    // Forwards or backwards.
    private void Move(int thread, int direction)
    {
        var at = direction > 0 ? next[thread] : next[thread] - 1;
        if (thread == 0)
        {
            started += at < program.Threads.Count ? direction : 0;
        }
        else if (at > 0 && at < lengths[thread] - 1 && program.Threads[thread - 1][at - 1] is { IsOnLock: true } op)
        {
            holders[op.Target] = op.Kind == OpKind.Take == direction > 0 ? thread : -1;
        }

        next[thread] += direction;
    }

    private Op? OpAt(int thread) => thread > 0 && next[thread] > 0 && next[thread] < lengths[thread] - 1
        ? program.Threads[thread - 1][next[thread] - 1]
        : null;
}
