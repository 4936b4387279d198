// Each index has its own element, and the sum is made with Interlocked.
class Program
{
    private static void Main()
    {
        var squares = new int[4];
        var sum = 0;
        Parallel.For(0, 4, i =>
        {
            squares[i] = i * i;
            Interlocked.Add(ref sum, squares[i]);
        });
        if (sum != 14 || squares.Sum() != 14)
        {
            throw new InvalidOperationException();
        }
    }
}
