// A list written as a collection expression.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        List<int> list = [1, 2];
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (list is not [1, 2, 3, 3])
        {
            throw new InvalidOperationException();
        }

        void Add()
        {
            lock (list)
            {
                list.Add(3);
            }
        }
    }
}
