using System;
using System.Threading;

// Both read 0, so both write 1: that is how an update is lost.
internal static class Program
{
    private static void Main()
    {
        var counter = new Counter();
        var other = new Thread(counter.Add);
        other.Start();
        counter.Add();
        other.Join();
        counter.Check();
    }

    private sealed class Counter
    {
        private volatile int _count;

        public void Add()
        {
            var seen = _count; //: 0, 0
            _count = seen + 1; //: = 1, = 1
        }

        public void Check()
        {
            if (_count != 2) //: 1
            {
                throw new InvalidOperationException("an update is lost");
            }
        }
    }
}
