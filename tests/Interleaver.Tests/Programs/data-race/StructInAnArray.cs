// A field of a struct that is an element of an array, used by two threads without a lock.
struct Seat
{
    public int Row;
    public int Taken;
}

class Program
{
    private static void Main()
    {
        var seats = new Seat[3];
        var other = new Thread(() => seats[1].Taken++); // <- here
        other.Start();
        seats[1].Taken++; // <- here
        other.Join();
    }
}
