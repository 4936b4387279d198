// Another program.
class Program
{
    private static void Main() => System.Diagnostics.Process.Start("ls"); // <- here
}
