// A thread may call itself something else at any time, and others see what it is called by then.
// Outcomes: 00, 01, 02, 11, 12, 22
class Program
{
    private static void Main()
    {
        var working = new Thread(() =>
        {
            Thread.CurrentThread.Name = "1";
            Thread.CurrentThread.Name = "2";
        }) { Name = "0" };
        working.Start();
        var first = working.Name;
        var second = working.Name;
        working.Join();
        Console.Write(first + second);
    }
}
