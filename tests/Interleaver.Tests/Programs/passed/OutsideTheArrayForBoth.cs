// Both ask for a place just behind the last: there is no memory there that they could race for.
class Program
{
    private static int caught;

    private static void Main()
    {
        var places = new int[2];
        var other = new Thread(() => Write(places));
        other.Start();
        Write(places);
        other.Join();
        if (caught != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Write(int[] places)
    {
        try
        {
            places[places.Length] = 1;
        }
        catch (IndexOutOfRangeException)
        {
            Interlocked.Increment(ref caught);
        }
    }
}
