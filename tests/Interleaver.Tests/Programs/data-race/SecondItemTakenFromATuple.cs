// One thread takes the second item of a tuple apart from the first, while another one writes it.
class Program
{
    private static (int Sum, int Count) state;

    private static void Main()
    {
        var writer = new Thread(() => state.Count = 1); // <- here
        writer.Start();
        var (_, count) = state; // <- here
        writer.Join();
        Console.Write(count);
    }
}
