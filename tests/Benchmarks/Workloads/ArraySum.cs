// One thread that adds up an array, again and again.
class Program
{
    private static void Main()
    {
        var numbers = new int[1_000];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = i;
        }

        long sum = 0;
        for (var times = 0; times < 1_000; times++)
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                sum += numbers[i];
            }
        }

        if (sum != 499_500_000)
        {
            throw new InvalidOperationException($"the sum is {sum}");
        }
    }
}
