// As much memory of the stack as some machines have in all: there it would end the program.
// Says: main asks for more of the stack than there is
class Program
{
    private static int Sum(int length)
    {
        Span<byte> much = stackalloc byte[length]; // <- here
        return much[length - 1];
    }

    private static void Main() => Console.WriteLine(Sum(2 * 1024 * 1024));
}
