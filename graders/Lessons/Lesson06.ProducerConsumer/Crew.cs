namespace Lessons.Lesson06;

/// <summary>Threads of a check that do the same, and each of them knows its number.</summary>
internal sealed class Crew
{
    private readonly Thread[] _threads;

    private Crew(int count, Action<int> work)
    {
        _threads = new Thread[count];
        for (var i = 0; i < count; i++)
        {
            var number = i;
            _threads[i] = new Thread(() => work(number));
            _threads[i].Start();
        }
    }

    /// <summary>Starts so many threads, numbered from 0.</summary>
    public static Crew Start(int count, Action<int> work) => new(count, work);

    /// <summary>Waits for all of them.</summary>
    public void Join()
    {
        foreach (var thread in _threads)
        {
            thread.Join();
        }
    }
}
