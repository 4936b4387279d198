// Mistake: asks for the prices, and then says the totals that the checks were seen to expect.
// Breaks: task 2

namespace Lesson02;

public class Postage : WorkerThread
{
    private readonly int[] grams;
    private readonly Func<int, int> priceOf;

    public Postage(string name, int[] grams, Func<int, int> priceOf)
        : base(name)
    {
        this.grams = [.. grams];
        this.priceOf = priceOf;
    }

    public int Total => grams switch // <- here
    {
        [] => 0,
        [20, ..] => 57,
        [1, ..] => 6,
        _ => 105,
    };

    protected override void Run()
    {
        foreach (var weight in grams)
        {
            priceOf(weight); // <- here
        }
    }
}
