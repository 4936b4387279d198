// A thread that has not been started cannot be waited for.
class Program
{
    private static void Main()
    {
        var other = new Thread(() => { });
        other.Join(); // <- here
    }
}
