using System.Threading;

// A race whose lanes have to stay short, however often the loop goes round.
internal static class Program
{
    private static int _count;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        other.Join();
        new Thread(Add).Start();
        Add();
    }

    private static void Add()
    {
        for (var i = 0; i < 3; i++)
        {
            _count++; //: 0, = 1, 1, = 2, 2, = 3, 3, = 4, 4, = 5, 5, = 6, 6, = 7, 7, = 8, 8, = 9
        }
    }
}
