// Mistake: adds up in a local variable that nobody else ever sees.
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
    }

    public int Total
    {
        get { return this._total; } // <- here
    }

    protected override void Run()
    {
        var _total = 0;
        foreach (var g in _grams)
        {
            _total += _priceOf(g); // <- here
        }
    }
}
