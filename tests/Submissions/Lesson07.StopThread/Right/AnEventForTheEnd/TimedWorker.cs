// Right: an event that is set at the end of the thread, waited for with the deadline.
namespace Lesson07;

public class TimedWorker
{
    private readonly CancellationTokenSource _source = new();
    private readonly ManualResetEventSlim _ended = new();
    private readonly Action<CancellationToken> _work;

    public TimedWorker(Action<CancellationToken> work) => _work = work;

    public void Start()
    {
        var thread = new Thread(() =>
        {
            try
            {
                _work(_source.Token);
            }
            catch (OperationCanceledException)
            {
            }
            finally
            {
                _ended.Set();
            }
        });
        thread.IsBackground = true;
        thread.Start();
    }

    public bool TryStop(TimeSpan deadline)
    {
        _source.Cancel();
        return _ended.Wait(deadline);
    }
}
