// Right: TrySetResult says who is the first.
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var first = new TaskCompletionSource<T>();
        var failures = new List<Exception>();
        var threads = searches.Select(search => new Thread(() =>
        {
            try
            {
                first.TrySetResult(search(() => first.Task.IsCompleted));
            }
            catch (Exception e)
            {
                lock (failures)
                {
                    failures.Add(e);
                }
            }
        })).ToArray();

        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        return first.Task.IsCompleted ? first.Task.Result : throw new AggregateException(failures);
    }
}
