// Each half of the array is summed by a task of its own, down to single elements.
class Program
{
    private static void Main()
    {
        int[] numbers = [1, 2, 3, 4, 5];
        if (Sum(numbers, 0, numbers.Length) != 15)
        {
            throw new InvalidOperationException();
        }
    }

    private static int Sum(int[] numbers, int from, int to)
    {
        if (to - from == 1)
        {
            return numbers[from];
        }

        var middle = (from + to) / 2;
        var left = Task.Run(() => Sum(numbers, from, middle));
        var right = Sum(numbers, middle, to);
        return left.Result + right;
    }
}
