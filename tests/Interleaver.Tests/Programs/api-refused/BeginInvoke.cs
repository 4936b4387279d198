// Today's .NET does not run a delegate so; it only throws.
class Program
{
    private delegate int Sum(int left, int right);

    private static void Main()
    {
        Sum sum = (left, right) => left + right;
        IAsyncResult begun = sum.BeginInvoke(1, 2, null, null); // <- here
        Console.WriteLine(begun.IsCompleted);
    }
}
