// Mistake: threads cannot be killed in today's .NET.
// Breaks: tasks 1, 2, 3, 4, 5
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var first = new TaskCompletionSource<T>();
        var threads = searches.Select(search => new Thread(() => first.TrySetResult(search(() => false)))).ToList();
        threads.ForEach(thread => thread.Start());
        var result = first.Task.Result;
        foreach (var thread in threads)
        {
            thread.Abort(); // <- here
        }

        return result;
    }
}
