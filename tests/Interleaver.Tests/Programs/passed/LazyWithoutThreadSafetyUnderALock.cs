// A lazy value without thread safety of its own, always used under one lock.
class Program
{
    private static void Main()
    {
        var gate = new object();
        var lazy = new Lazy<List<int>>(isThreadSafe: false);
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (lazy.Value.Count != 2)
        {
            throw new InvalidOperationException();
        }

        void Add()
        {
            lock (gate)
            {
                lazy.Value.Add(1);
            }
        }
    }
}
