// Statics of different instantiations of a generic type are different memory.
// Interleavings: 1
class Counter<T>
{
    public static int Value;
}

class Program
{
    private static void Main()
    {
        var other = new Thread(() => Counter<string>.Value++);
        other.Start();
        Counter<int>.Value++;
        other.Join();
        if (Counter<string>.Value + Counter<int>.Value != 2)
        {
            throw new InvalidOperationException();
        }
    }
}
