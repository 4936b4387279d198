// Recursion with an end, as deep as a default stack may hold, on a thread that has been that deep before.
class Program
{
    private static int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);

    private static void Main()
    {
        for (var i = 0; i < 3; i++)
        {
            if (Depth(9_900) != 9_900)
            {
                throw new InvalidOperationException();
            }
        }
    }
}
