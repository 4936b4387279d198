// Catch-all and finally around steps: the engine ends interleavings by force, and none of this may get in its way.
class Program
{
    private static readonly object Gate = new();
    private static int value;

    private static void Main()
    {
        var threads = new[] { new Thread(Work), new Thread(Work) };
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (value != 4)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Work()
    {
        for (var i = 0; i < 2; i++)
        {
            try
            {
                lock (Gate)
                {
                    value++;
                    throw new FormatException("on purpose");
                }
            }
            catch
            {
                lock (Gate)
                {
                }
            }
            finally
            {
                lock (Gate)
                {
                }
            }
        }
    }
}
