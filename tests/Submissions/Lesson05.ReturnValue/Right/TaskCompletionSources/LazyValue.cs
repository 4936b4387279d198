// Right: whoever puts the promise in place keeps it.
namespace Lesson05;

public class LazyValue<T>(Func<T> compute)
{
    private TaskCompletionSource<T>? _promise;

    public T Value
    {
        get
        {
            var mine = new TaskCompletionSource<T>();
            var first = Interlocked.CompareExchange(ref _promise, mine, null);
            if (first is null)
            {
                mine.SetResult(compute());
                return mine.Task.Result;
            }

            return first.Task.Result;
        }
    }
}
