// Mistake: Run hands each letter to a task, and all of them add to one number.
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
        get { return _total; }
    }

    protected override void Run()
    {
        var tasks = new List<Task>();
        foreach (var g in _grams)
        {
            tasks.Add(Task.Run(() => { _total += _priceOf(g); })); // <- here
        }

        Task.WaitAll([.. tasks]);
    }
}
