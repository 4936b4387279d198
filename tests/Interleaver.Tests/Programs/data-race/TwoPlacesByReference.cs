// Of two places that are at hand by reference, the one named first is written to.
class Program
{
    private static void Main()
    {
        var (left, right) = (new int[4], new int[4]);
        var other = new Thread(() => left[2] = 5); // <- here
        other.Start();
        ref var one = ref left[2];
        ref var two = ref right[1];
        two = 1;
        one = 2; // <- here
        other.Join();
    }
}
