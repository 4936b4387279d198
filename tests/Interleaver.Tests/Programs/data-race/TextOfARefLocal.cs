// BCL code reads an element through a ref local, and another thread writes it.
class Program
{
    private static void Main()
    {
        var numbers = new int[3];
        var other = new Thread(() => numbers[1] = 5); // <- here
        other.Start();
        ref var middle = ref numbers[1];
        middle.ToString(); // <- here
        other.Join();
    }
}
