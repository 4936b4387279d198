// Mistake: starts itself at the end of its constructor, and the caller starts it once more.
// Breaks: task 2
namespace Lesson02;

public class Postage : WorkerThread
{
    private readonly int[] _grams;
    private readonly Func<int, int> _priceOf;
    private int _total;

    public Postage(string name, int[] grams, Func<int, int> priceOf)
        : base(name)
    {
        _grams = grams.ToArray();
        _priceOf = priceOf;
        Start(); // <- here
    }

    public int Total
    {
        get { return _total; }
    }

    protected override void Run()
    {
        foreach (var g in _grams)
        {
            _total += _priceOf(g);
        }
    }
}
