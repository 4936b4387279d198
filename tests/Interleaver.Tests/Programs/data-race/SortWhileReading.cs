// Array.Sort writes the whole array while another thread reads one element.
class Program
{
    private static void Main()
    {
        int[] values = [3, 1, 2];
        var other = new Thread(() => Array.Sort(values)); // <- here
        other.Start();
        Console.WriteLine(values[0]); // <- here
        other.Join();
    }
}
