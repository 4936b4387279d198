// Who has let others run twice goes on at once when the flag is set, and not only when the other thread is through.
// Outcomes: early 0, early 1, late 0, late 1
class Program
{
    private static volatile bool isSet;
    private static volatile int count;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            isSet = true;
            count = 1;
        });
        other.Start();
        var rounds = 0;
        while (!isSet)
        {
            rounds++;
            Thread.Yield();
        }

        var seen = count;
        other.Join();
        Console.Write(rounds > 1 ? $"late {seen}" : $"early {seen}");
    }
}
