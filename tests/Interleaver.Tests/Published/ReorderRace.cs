// Reorder with plain fields, as published.
// Expected: data-race
class Program
{
    private static int a;
    private static int b;

    private static void Main()
    {
        var setter = new Thread(() =>
        {
            a = 1;
            b = -1;
        });
        var checker = new Thread(() =>
        {
            if (a == 1 && b == 0)
            {
                throw new InvalidOperationException("the one without the other");
            }
        });
        setter.Start();
        checker.Start();
        setter.Join();
        checker.Join();
    }
}
