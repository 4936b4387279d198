// A ring between one producer and one consumer: each writes its own index only, and the index publishes the slot.
// May spin
class Program
{
    private static readonly int[] Slots = new int[2];
    private static volatile int head;
    private static volatile int tail;

    private static void Main()
    {
        var producer = new Thread(() =>
        {
            for (var i = 1; i <= 4; i++)
            {
                while (tail - head == Slots.Length)
                {
                    Thread.Yield();
                }

                Slots[tail % Slots.Length] = i;
                tail++;
            }
        });
        producer.Start();
        for (var i = 1; i <= 4; i++)
        {
            while (head == tail)
            {
                Thread.Yield();
            }

            if (Slots[head % Slots.Length] != i)
            {
                throw new InvalidOperationException();
            }

            head++;
        }

        producer.Join();
    }
}
