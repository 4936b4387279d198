namespace Lesson02;

public class ActionWorker(string name, Action work, Action? lastWord = null) : WorkerThread(name)
{
    protected override void Run() => work(); // <- here

    protected override void OnEnded() => lastWord?.Invoke();
}
