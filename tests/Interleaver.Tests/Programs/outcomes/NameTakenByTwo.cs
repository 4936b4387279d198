// The name of a slot is everybody's: it goes to whoever asks first, and the other one is refused.
// Outcomes: 1, 2
class Program
{
    private static int taker;

    private static void Main()
    {
        var one = new Thread(() => Take(1));
        var two = new Thread(() => Take(2));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        Console.Write(taker);
    }

    private static void Take(int number)
    {
        try
        {
            Thread.AllocateNamedDataSlot("mine");
            taker = number;
        }
        catch (ArgumentException)
        {
        }
    }
}
