// What is caught on the way down takes nothing off how deep the calls have got.
class Program
{
    private static int Depth(int left)
    {
        try
        {
            if (left % 4 == 0) // <- here
            {
                throw new FormatException();
            }
        }
        catch (FormatException)
        {
        }

        return left == 0 ? 0 : 1 + Depth(left - 1);
    }

    private static void Main() => Console.WriteLine(Depth(12_000));
}
