// The values of all threads may be asked for at any time: before the other thread has one, and before or after it has changed it.
// Outcomes: 00, 01, 02, 11, 12, 22
class Program
{
    private static readonly ThreadLocal<int> Local = new(trackAllValues: true);

    private static void Main()
    {
        var working = new Thread(() =>
        {
            Local.Value = 1;
            Local.Value = 2;
        });
        working.Start();
        var first = Local.Values.Sum();
        var second = Local.Values.Sum();
        working.Join();
        Console.Write($"{first}{second}");
    }
}
