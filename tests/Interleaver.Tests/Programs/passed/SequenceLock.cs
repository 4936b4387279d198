// Readers take no lock: they look at a number before and after, and read again when a writer has been there.
// May spin
class Program
{
    private static volatile int version;
    private static volatile int left;
    private static volatile int right;

    private static void Main()
    {
        var threads = new List<Thread> { new(Write), new(Read), new(Read) };
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private static void Write()
    {
        for (var i = 1; i <= 2; i++)
        {
            version++;
            left = i;
            right = i;
            version++;
        }
    }

    private static void Read()
    {
        while (true)
        {
            var before = version;
            var (seenLeft, seenRight) = (left, right);
            if (before % 2 == 0 && before == version)
            {
                if (seenLeft != seenRight)
                {
                    throw new InvalidOperationException($"{seenLeft} {seenRight}");
                }

                return;
            }

            Thread.Yield();
        }
    }
}
