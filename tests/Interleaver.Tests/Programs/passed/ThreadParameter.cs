// The argument of Start reaches the thread.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        var box = new int[1];
        var thread = new Thread(state => ((int[])state!)[0] = 5);
        thread.Start(box);
        thread.Join();
        if (box[0] != 5)
        {
            throw new InvalidOperationException();
        }
    }
}
