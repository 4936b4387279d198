// A property is read many times, each time by another line: that is no loop, and nobody spins.
class Program
{
    private static int state;

    private static bool IsOpen => Volatile.Read(ref state) == 1;

    private static void Main()
    {
        var other = new Thread(() => Volatile.Write(ref state, 1));
        other.Start();
        var first = IsOpen;
        var second = IsOpen;
        var third = IsOpen;
        var fourth = IsOpen;
        var fifth = IsOpen;
        var sixth = IsOpen;
        other.Join();
        if ((first && !second) || (third && !fourth) || (fifth && !sixth))
        {
            throw new InvalidOperationException();
        }
    }
}
