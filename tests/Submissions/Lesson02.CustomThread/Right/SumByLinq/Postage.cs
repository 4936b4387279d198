// Right: a copy by ToArray, the sum by LINQ.
namespace Lesson02;

public class Postage : WorkerThread
{
    private readonly List<int> _grams;
    private readonly Func<int, int> _priceOf;
    private int _total;

    public Postage(string name, int[] grams, Func<int, int> priceOf) : base(name)
    {
        _grams = grams.ToList();
        _priceOf = priceOf;
    }

    public int Total => _total;

    protected override void Run() => _total = _grams.Sum(_priceOf);
}
