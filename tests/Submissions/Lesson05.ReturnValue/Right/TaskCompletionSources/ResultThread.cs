// Right: a promise that the thread keeps.
namespace Lesson05;

public class ResultThread<T>(Func<T> function)
{
    private readonly TaskCompletionSource<T> _promise = new();

    public void Start() => new Thread(() => _promise.SetResult(function())).Start();

    public void Join() => _promise.Task.Wait();

    public T Result => _promise.Task.Result;
}
