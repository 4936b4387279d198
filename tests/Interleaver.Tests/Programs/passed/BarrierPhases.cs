// What is written before the barrier is seen by everybody behind it.
class Program
{
    private static void Main()
    {
        using var barrier = new Barrier(2);
        var values = new int[2];
        var sums = new int[2];
        void Work(int index)
        {
            values[index] = index + 1;
            barrier.SignalAndWait();
            sums[index] = values[0] + values[1];
        }

        var other = new Thread(() => Work(1));
        other.Start();
        Work(0);
        other.Join();
        if (sums[0] != 3 || sums[1] != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
