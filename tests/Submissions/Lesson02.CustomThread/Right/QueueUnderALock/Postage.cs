// Right: takes one letter after the other out of a queue; the lock is more than is needed.
namespace Lesson02;

public class Postage : WorkerThread
{
    private readonly object _gate = new();
    private readonly Queue<int> _open;
    private readonly Func<int, int> _priceOf;
    private int _total;

    public Postage(string name, int[] grams, Func<int, int> priceOf)
        : base(name)
    {
        _open = new Queue<int>(grams);
        _priceOf = priceOf;
    }

    public int Total
    {
        get
        {
            lock (_gate)
            {
                return _total;
            }
        }
    }

    protected override void Run()
    {
        while (_open.TryDequeue(out var grams))
        {
            var price = _priceOf(grams);
            lock (_gate)
            {
                _total += price;
            }
        }
    }
}
