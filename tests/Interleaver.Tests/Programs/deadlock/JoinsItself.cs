// A thread that waits for its own end.
class Program
{
    private static void Main()
    {
        Thread? self = null;
        self = new Thread(() => self!.Join()); // <- here
        self.Start();
        self.Join(); // <- here
    }
}
