using System;
using System.Threading;

// Both read 0, so both write 1: that is how an update is lost.
internal static class Program
{
    private static volatile int _count;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (_count != 2) //: 1
        {
            throw new InvalidOperationException("an update is lost");
        }
    }

    private static void Add()
    {
        var seen = _count; //: 0, 0
        _count = seen + 1; //: = 1, = 1
    }
}
