// Atomic operations on numbers of every width, and where they overflow.
class Program
{
    private static void Main()
    {
        Swap((byte)(5));
        Swap((sbyte)(-5));
        Swap((short)(-300));
        Swap((ushort)(300));
        Swap((int)(-70000));
        Swap((uint)(4000000000));
        Swap((long)(-5000000000));
        Swap((ulong)(18000000000000000000));
        Swap((nint)(-7));
        Swap((nuint)(7));
        Swap((float)(1.5f));
        Swap((double)(-2.25));
        Count((int)123456);
        Count((uint)123456);
        Count((long)123456);
        Count((ulong)123456);
        long signed = -9;
        ulong unsigned = 9;
        Console.WriteLine($"{Interlocked.Read(ref signed)} {Interlocked.Read(ref unsigned)}");
        object? thing = "first";
        Console.WriteLine($"{Interlocked.Exchange(ref thing, "second")} {Interlocked.CompareExchange(ref thing, "third", "other")} {thing} {Interlocked.CompareExchange(ref thing, null, thing)} {thing is null}");
        Interlocked.MemoryBarrier();
        Interlocked.MemoryBarrierProcessWide();
    }

    private static void Swap(byte value)
    {
        byte at = value, other = (byte)(value + 1);
        Console.WriteLine($"byte: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(sbyte value)
    {
        sbyte at = value, other = (sbyte)(value + 1);
        Console.WriteLine($"sbyte: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(short value)
    {
        short at = value, other = (short)(value + 1);
        Console.WriteLine($"short: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(ushort value)
    {
        ushort at = value, other = (ushort)(value + 1);
        Console.WriteLine($"ushort: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(int value)
    {
        int at = value, other = (int)(value + 1);
        Console.WriteLine($"int: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(uint value)
    {
        uint at = value, other = (uint)(value + 1);
        Console.WriteLine($"uint: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(long value)
    {
        long at = value, other = (long)(value + 1);
        Console.WriteLine($"long: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(ulong value)
    {
        ulong at = value, other = (ulong)(value + 1);
        Console.WriteLine($"ulong: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(nint value)
    {
        nint at = value, other = (nint)(value + 1);
        Console.WriteLine($"nint: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(nuint value)
    {
        nuint at = value, other = (nuint)(value + 1);
        Console.WriteLine($"nuint: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(float value)
    {
        float at = value, other = (float)(value + 1);
        Console.WriteLine($"float: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Swap(double value)
    {
        double at = value, other = (double)(value + 1);
        Console.WriteLine($"double: {Interlocked.Exchange(ref at, other)} {at}, {Interlocked.CompareExchange(ref at, value, value)} {at}, {Interlocked.CompareExchange(ref at, value, other)} {at}");
    }

    private static void Count(int value)
    {
        var at = value;
        Console.WriteLine($"int: {Interlocked.Increment(ref at)} {Interlocked.Decrement(ref at)} {Interlocked.Add(ref at, 1000)} {at}");
        Console.WriteLine($"int: {Interlocked.And(ref at, 0xFFF0)} {at} {Interlocked.Or(ref at, 0x000F)} {at}");
        (at, var least) = (int.MaxValue, int.MinValue);
        Console.WriteLine($"int: {Interlocked.Increment(ref at)} {Interlocked.Decrement(ref least)} {Interlocked.Add(ref at, int.MaxValue)}");
    }

    private static void Count(uint value)
    {
        var at = value;
        Console.WriteLine($"uint: {Interlocked.Increment(ref at)} {Interlocked.Decrement(ref at)} {Interlocked.Add(ref at, 1000)} {at}");
        Console.WriteLine($"uint: {Interlocked.And(ref at, 0xFFF0)} {at} {Interlocked.Or(ref at, 0x000F)} {at}");
        (at, var least) = (uint.MaxValue, uint.MinValue);
        Console.WriteLine($"uint: {Interlocked.Increment(ref at)} {Interlocked.Decrement(ref least)} {Interlocked.Add(ref at, uint.MaxValue)}");
    }

    private static void Count(long value)
    {
        var at = value;
        Console.WriteLine($"long: {Interlocked.Increment(ref at)} {Interlocked.Decrement(ref at)} {Interlocked.Add(ref at, 1000)} {at}");
        Console.WriteLine($"long: {Interlocked.And(ref at, 0xFFF0)} {at} {Interlocked.Or(ref at, 0x000F)} {at}");
        (at, var least) = (long.MaxValue, long.MinValue);
        Console.WriteLine($"long: {Interlocked.Increment(ref at)} {Interlocked.Decrement(ref least)} {Interlocked.Add(ref at, long.MaxValue)}");
    }

    private static void Count(ulong value)
    {
        var at = value;
        Console.WriteLine($"ulong: {Interlocked.Increment(ref at)} {Interlocked.Decrement(ref at)} {Interlocked.Add(ref at, 1000)} {at}");
        Console.WriteLine($"ulong: {Interlocked.And(ref at, 0xFFF0)} {at} {Interlocked.Or(ref at, 0x000F)} {at}");
        (at, var least) = (ulong.MaxValue, ulong.MinValue);
        Console.WriteLine($"ulong: {Interlocked.Increment(ref at)} {Interlocked.Decrement(ref least)} {Interlocked.Add(ref at, ulong.MaxValue)}");
    }
}
