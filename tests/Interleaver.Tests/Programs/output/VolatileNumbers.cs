// What is read as volatile is what was written so, in every width; also by the older methods of Thread.
class Program
{
    private static void Main()
    {
        Show((byte)(200), (byte)(201));
        Show((sbyte)(-100), (sbyte)(100));
        Show((short)(-30000), (short)(30000));
        Show((ushort)(60000), (ushort)(1));
        Show((int)(-1), (int)(1));
        Show((uint)(4000000000), (uint)(1));
        Show((long)(-5000000000), (long)(1));
        Show((ulong)(18000000000000000000), (ulong)(1));
        Show((nint)(-7), (nint)(7));
        Show((nuint)(8), (nuint)(7));
        Show((float)(1.5f), (float)(2.5f));
        Show((double)(-2.25), (double)(2.25));
        bool flag = false;
        Volatile.Write(ref flag, true);
        Console.WriteLine(Volatile.Read(ref flag));
        string? text = null;
        Volatile.Write(ref text, "text");
        object? thing = Volatile.Read(ref text);
        Thread.VolatileWrite(ref thing, $"{Thread.VolatileRead(ref thing)} of mine");
        Console.WriteLine(thing);
        Volatile.ReadBarrier();
        Volatile.WriteBarrier();
        Thread.MemoryBarrier();
    }

    private static void Show(byte value, byte next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (byte)(seen - 1));
        Console.WriteLine($"byte: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(sbyte value, sbyte next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (sbyte)(seen - 1));
        Console.WriteLine($"sbyte: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(short value, short next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (short)(seen - 1));
        Console.WriteLine($"short: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(ushort value, ushort next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (ushort)(seen - 1));
        Console.WriteLine($"ushort: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(int value, int next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (int)(seen - 1));
        Console.WriteLine($"int: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(uint value, uint next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (uint)(seen - 1));
        Console.WriteLine($"uint: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(long value, long next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (long)(seen - 1));
        Console.WriteLine($"long: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(ulong value, ulong next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (ulong)(seen - 1));
        Console.WriteLine($"ulong: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(nint value, nint next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (nint)(seen - 1));
        Console.WriteLine($"nint: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(nuint value, nuint next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (nuint)(seen - 1));
        Console.WriteLine($"nuint: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(float value, float next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (float)(seen - 1));
        Console.WriteLine($"float: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }

    private static void Show(double value, double next)
    {
        Volatile.Write(ref value, next);
        var seen = Volatile.Read(ref value);
#pragma warning disable CS0618
        Thread.VolatileWrite(ref value, (double)(seen - 1));
        Console.WriteLine($"double: {seen} {Thread.VolatileRead(ref value)}");
#pragma warning restore CS0618
    }
}
