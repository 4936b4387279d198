// Mistake: Total does the work when it is read, on the thread of the reader.
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
        get { return _grams.Sum(_priceOf); } // <- here
    }

    protected override void Run()
    {
        // nothing to do: Total knows
    }
}
