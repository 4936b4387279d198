using System.Threading;

// A race whose lanes have to stay short, however often the loop goes round.
internal static class Program
{
    private static void Main()
    {
        var counter = new Counter();
        var other = new Thread(counter.Add);
        other.Start();
        counter.Add();
        other.Join();
    }

    private sealed class Counter
    {
        private int _n;

        public void Add()
        {
            for (var i = 0; i < 3; i++)
            {
                _n++; //: 0, = 1, 1, = 2, 2, = 3, 3, = 4, 4, = 5, 5, = 6
            }
        }
    }
}
