// Today's .NET does not run a delegate so; it only throws.
class Program
{
    private static void Main()
    {
        Action action = () => { };
        action.BeginInvoke(null, null); // <- here
    }
}
