// A generator, used by two threads under one lock.
class Program
{
    private static void Main()
    {
        var random = new Random(1);
        var other = new Thread(Roll);
        other.Start();
        Roll();
        other.Join();

        void Roll()
        {
            lock (random)
            {
                random.Next();
            }
        }
    }
}
