using System.Numerics;

// Two threads use different parts of vectors, and an array of vectors has another owner in each half.
class Program
{
    private static Vector3 place;

    private static void Main()
    {
        var places = new Vector2[2];
        var other = new Thread(() =>
        {
            place.X = 1;
            places[0] = new Vector2(1, 2);
        });
        other.Start();
        place.Z = 3;
        places[1] = new Vector2(3, 4);
        other.Join();
        if (place != new Vector3(1, 0, 3) || places[0].Y + places[1].X != 5)
        {
            throw new InvalidOperationException("Something is lost.");
        }
    }
}
