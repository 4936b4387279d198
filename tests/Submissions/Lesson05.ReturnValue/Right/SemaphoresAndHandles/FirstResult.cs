// Right: each search gives one permit when it ends; the caller takes them all.
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var ended = new SemaphoreSlim(0);
        var gate = new object();
        var isOver = false;
        var results = new List<T>();
        var failures = new List<Exception>();
        foreach (var search in searches)
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                try
                {
                    var result = search(() => { lock (gate) return isOver; });
                    lock (gate)
                    {
                        isOver = true;
                        results.Add(result);
                    }
                }
                catch (Exception e)
                {
                    lock (gate) failures.Add(e);
                }

                ended.Release();
            });
        }

        foreach (var _ in searches)
        {
            ended.Wait();
        }

        if (results.Count == 0)
        {
            throw new AggregateException(failures);
        }

        return results[0];
    }
}
