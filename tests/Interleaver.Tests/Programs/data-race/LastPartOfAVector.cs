using System.Numerics;

// A vector of the BCL is replaced, while another thread reads its last part.
class Program
{
    private static Vector3 place;

    private static void Main()
    {
        var other = new Thread(() => place = new Vector3(1, 2, 3)); // <- here
        other.Start();
        var height = place.Z; // <- here
        other.Join();
        Console.Write(height);
    }
}
