// A field of a struct that is an element of an array, used by two threads under one lock.
// Interleavings: 2
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
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                seats[1].Taken++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(seats[1].Taken == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
