// What flows is the reference: both threads write one object.
class Box
{
    public int Value;
}

class Program
{
    private static readonly AsyncLocal<Box> Current = new();

    private static void Main()
    {
        Current.Value = new Box();
        var other = new Thread(() => Current.Value!.Value++); // <- here
        other.Start();
        Current.Value.Value++; // <- here
        other.Join();
    }
}
