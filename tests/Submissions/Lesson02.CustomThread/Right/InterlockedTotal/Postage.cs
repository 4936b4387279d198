// Right: adds to a number that anybody may read at any time.
namespace Lesson02;

public class Postage : WorkerThread
{
    private readonly int[] _letters;
    private readonly Func<int, int> _price;
    private int _sum;

    public Postage(string name, int[] grams, Func<int, int> priceOf)
        : base(name)
    {
        _letters = new int[grams.Length];
        Array.Copy(grams, _letters, grams.Length);
        _price = priceOf;
    }

    public int Total => Volatile.Read(ref _sum);

    protected override void Run()
    {
        foreach (int letter in _letters)
        {
            Interlocked.Add(ref _sum, _price(letter));
        }
    }
}
