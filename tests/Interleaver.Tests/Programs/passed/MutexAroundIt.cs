// A Mutex orders as a lock does.
class Program
{
    private static void Main()
    {
        using var mutex = new Mutex();
        var value = 0;
        void Add()
        {
            mutex.WaitOne();
            try
            {
                value++;
            }
            finally
            {
                mutex.ReleaseMutex();
            }
        }

        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (value != 2)
        {
            throw new InvalidOperationException();
        }
    }
}
