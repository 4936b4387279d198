// A semaphore with one permit lets in one thread at a time.
class Program
{
    private static void Main()
    {
        var semaphore = new SemaphoreSlim(1, 1);
        var list = new List<int>();
        void Add()
        {
            semaphore.Wait();
            try
            {
                list.Add(list.Count);
            }
            finally
            {
                semaphore.Release();
            }
        }

        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (list.Count != 2)
        {
            throw new InvalidOperationException();
        }
    }
}
