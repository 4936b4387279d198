// There is nobody at the keyboard.
class Program
{
    private static void Main() => Console.ReadLine(); // <- here
}
