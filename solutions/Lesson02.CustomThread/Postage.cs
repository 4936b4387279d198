namespace Lesson02;

/// <summary>A worker that adds up what a pile of letters costs.</summary>
public class Postage : WorkerThread
{
    // Written before Start and only read afterwards: that needs no guard.
    private readonly int[] _grams;
    private readonly Func<int, int> _priceOf;

    /// <summary>Takes the order. No price is asked for yet.</summary>
    /// <param name="name">The worker's name.</param>
    /// <param name="grams">What each letter weighs. The caller may change the array as soon as the constructor has returned.</param>
    /// <param name="priceOf">Gives the price for a weight. It may take its time, and it does not throw.</param>
    public Postage(string name, int[] grams, Func<int, int> priceOf)
        : base(name)
    {
        // A copy: with the reference alone, two threads would share the caller's array without knowing it.
        _grams = [.. grams];
        _priceOf = priceOf;
    }

    /// <summary>What all letters cost together. Read it after <see cref="WorkerThread.Join()"/>.</summary>
    /// <remarks>
    /// A field of the object, not a static one, so each worker has its own. The worker's thread writes it, the others read
    /// it after Join: the two never meet.
    /// </remarks>
    public int Total { get; private set; }

    /// <summary>Asks for the price of each letter, once, and adds them up.</summary>
    protected override void Run()
    {
        // Summed up in a local, published once: whoever reads too early sees zero, not half of a sum.
        var total = 0;
        foreach (var weight in _grams)
        {
            total += _priceOf(weight);
        }

        Total = total;
    }
}
