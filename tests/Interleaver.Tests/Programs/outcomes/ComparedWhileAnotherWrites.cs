// To compare takes a program's own code, beside which others change what is compared: only one of two can have replaced it.
// Outcomes: True False, False True
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var prices = new ConcurrentDictionary<int, Price>();
        prices[1] = new Price(10);
        var isFirst = false;
        var other = new Thread(() => isFirst = prices.TryUpdate(1, new Price(11), new Price(10)));
        other.Start();
        var isSecond = prices.TryUpdate(1, new Price(12), new Price(10));
        other.Join();
        Console.Write($"{isFirst} {isSecond}");
    }

    private sealed class Price(int amount)
    {
        private volatile int amount = amount;

        public override bool Equals(object? obj) => obj is Price other && amount == other.amount;

        public override int GetHashCode() => amount;
    }
}
