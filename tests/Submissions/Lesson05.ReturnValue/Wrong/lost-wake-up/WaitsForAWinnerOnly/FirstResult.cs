// Mistake: waits for somebody to win, also when all have failed.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var won = new ManualResetEventSlim();
        var gate = new Lock();
        T result = default!;
        var errors = new List<Exception>();
        var threads = new List<Thread>();
        foreach (var search in searches)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    var mine = search(() => won.IsSet);
                    lock (gate)
                    {
                        if (!won.IsSet)
                        {
                            result = mine;
                            won.Set();
                        }
                    }
                }
                catch (Exception e)
                {
                    lock (gate)
                    {
                        errors.Add(e);
                    }
                }
            });
            threads.Add(thread);
            thread.Start();
        }

        won.Wait(); // <- here
        threads.ForEach(thread => thread.Join());
        return result;
    }
}
