// What is written before Start is seen by the thread, and what it writes is seen after Join.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        var input = new List<int> { 1, 2, 3 };
        var sum = 0;
        var thread = new Thread(() =>
        {
            foreach (var number in input)
            {
                sum += number;
            }
        });
        thread.Start();
        thread.Join();
        input.Add(sum);
        if (input[^1] != 6)
        {
            throw new InvalidOperationException();
        }
    }
}
