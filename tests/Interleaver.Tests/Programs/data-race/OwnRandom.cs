// A class of one's own that derives from the generator is no safer.
class Dice : Random
{
    public int Roll() => Next(1, 7); // <- here
}

class Program
{
    private static void Main()
    {
        var dice = new Dice();
        var other = new Thread(() => dice.Roll()); // <- here
        other.Start();
        dice.Roll(); // <- here
        other.Join();
    }
}
