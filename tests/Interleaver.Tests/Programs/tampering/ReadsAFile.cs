// The file system is out of bounds.
class Program
{
    private static void Main() => Console.WriteLine(File.ReadAllText("grades.txt")); // <- here
}
