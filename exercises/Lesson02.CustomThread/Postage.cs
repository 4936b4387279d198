namespace Lesson02;

/// <summary>A worker that adds up what a pile of letters costs.</summary>
public class Postage : WorkerThread
{
    // The data of this worker: what the constructor is given, and what Run makes of it.

    /// <summary>Takes the order. No price is asked for yet.</summary>
    /// <param name="name">The worker's name.</param>
    /// <param name="grams">What each letter weighs. The caller may change the array as soon as the constructor has returned.</param>
    /// <param name="priceOf">Gives the price for a weight. It may take its time, and it does not throw.</param>
    public Postage(string name, int[] grams, Func<int, int> priceOf)
        : base(name)
    {
        // Fields keep it for Run. The array belongs to the caller: what if it changes? Look at: Array.Clone, ToArray, [.. grams].
        throw new NotImplementedException("TODO 2.2 constructor: keep what Run will need");
    }

    /// <summary>What all letters cost together. Read it after <see cref="WorkerThread.Join()"/>.</summary>
    public int Total
    {
        get
        {
            throw new NotImplementedException("TODO 2.2 Total: hand out what Run has added up");
        }
    }

    /// <summary>Asks for the price of each letter, once, and adds them up.</summary>
    protected override void Run()
    {
        // This is executed by the worker's thread. Look at: the fields that your constructor has set.
        throw new NotImplementedException("TODO 2.2 Run: add up the prices");
    }
}
