// The limit for several tasks counts from the beginning, not anew for each of them.
// Outcomes: False True
class Program
{
    private static void Main() => Console.Write($"{Within(15)} {Within(25)}");

    private static bool Within(int limit) => Task.WaitAll([Task.Delay(10), Task.Delay(20)], limit);
}
