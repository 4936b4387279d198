// Code that runs when the process ends.
class Program
{
    private static void Main() => AppDomain.CurrentDomain.ProcessExit += (_, _) => { }; // <- here
}
