namespace Lesson02;

/// <summary>
/// The smallest worker there can be: what it does, it is told when it is made. Nothing is to do here: it is an example of
/// a class that derives, and the checks use it.
/// </summary>
/// <param name="name">The worker's name.</param>
/// <param name="work">What <see cref="Run"/> does.</param>
/// <param name="lastWord">What <see cref="OnEnded"/> does; nothing by default.</param>
public class ActionWorker(string name, Action work, Action? lastWord = null) : WorkerThread(name)
{
    /// <inheritdoc/>
    protected override void Run() => work();

    /// <inheritdoc/>
    protected override void OnEnded() => lastWord?.Invoke();
}
