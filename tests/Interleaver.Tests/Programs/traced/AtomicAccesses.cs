using System;
using System.Threading;

// Volatile and interlocked: an access is one step, the value is the one that it finds or leaves.
internal static class Program
{
    private static volatile string? _name;
    private static int _total;

    private static void Main()
    {
        _name = "a"; //: = "a"
        var name = _name; //: "a"
        Volatile.Write(ref _total, 5); //: = 5
        var five = Volatile.Read(ref _total); //: 5
        Interlocked.Increment(ref _total); //: = 6
        Interlocked.Exchange(ref _total, five); //: = 5
        Interlocked.CompareExchange(ref _total, 9, 4); //: 5
        Interlocked.CompareExchange(ref _total, 9, 5); //: = 9
        var holder = new Holder();
        Interlocked.Add(ref holder.Pair.Second, 3); //: = 3
        holder.Ready = true; //: = true
        throw new InvalidOperationException(name);
    }

    private struct Pair
    {
        public long First;
        public int Second;
    }

    private sealed class Holder
    {
        public volatile bool Ready;
        public Pair Pair;
    }
}
