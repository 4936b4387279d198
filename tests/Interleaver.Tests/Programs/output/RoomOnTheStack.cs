// Nothing at all, or a little, taken from the stack.
class Program
{
    private static void Main()
    {
        foreach (var length in new[] { 0, 1, 1000 })
        {
            Console.WriteLine(Sum(length));
        }
    }

    private static int Sum(int length)
    {
        Span<int> numbers = stackalloc int[length];
        numbers.Fill(2);
        var sum = 0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
