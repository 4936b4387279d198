// A field of a struct in a struct in an object, used by two threads without a lock.
struct Inner
{
    public long A;
    public int B;
}

struct Outer
{
    public int First;
    public Inner Second;
}

class Box
{
    public Outer Content;
}

class Program
{
    private static void Main()
    {
        var box = new Box();
        var other = new Thread(() => box.Content.Second.B++); // <- here
        other.Start();
        box.Content.Second.B++; // <- here
        other.Join();
    }
}
