// Peterson's lock for two: volatile flags, and a full fence between what one says and what one looks at.
// May spin
class Program
{
    private static volatile bool leftWants;
    private static volatile bool rightWants;
    private static volatile int turn;
    private static int value;

    private static void Main()
    {
        var right = new Thread(() =>
        {
            for (var i = 0; i < 2; i++)
            {
                rightWants = true;
                turn = 0;
                Interlocked.MemoryBarrier();
                while (leftWants && turn == 0)
                {
                    Thread.Yield();
                }

                value++;
                rightWants = false;
            }
        });
        right.Start();
        for (var i = 0; i < 2; i++)
        {
            leftWants = true;
            turn = 1;
            Interlocked.MemoryBarrier();
            while (rightWants && turn == 1)
            {
                Thread.Yield();
            }

            value++;
            leftWants = false;
        }

        right.Join();
        if (value != 4)
        {
            throw new InvalidOperationException($"{value}");
        }
    }
}
