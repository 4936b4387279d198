// Mistake: if all fail, it returns the default value.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var gate = new Lock();
        var found = false;
        T result = default!;
        var errors = new List<Exception>();
        var threads = new List<Thread>();
        foreach (var search in searches)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    var mine = search(() => { lock (gate) { return found; } });
                    lock (gate)
                    {
                        if (!found)
                        {
                            found = true;
                            result = mine;
                        }
                    }
                }
                catch (Exception)
                {
                    // this one has not found anything
                }
            });
            threads.Add(thread);
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        return result; // <- here
    }
}
