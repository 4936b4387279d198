// Right: the parameters of the class are its fields; the array is cloned in an initialiser.
namespace Lesson02;

public class Postage(string name, int[] grams, Func<int, int> priceOf) : WorkerThread(name)
{
    private readonly int[] grams = (int[])grams.Clone();

    public int Total { get; private set; }

    protected override void Run()
    {
        for (int i = 0; i < grams.Length; i++)
        {
            Total += priceOf(grams[i]);
        }
    }
}
