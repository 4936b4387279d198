// A helper that must not end in the middle notes the interrupt, finishes, and interrupts its own thread again for the caller.
class Program
{
    private static readonly SemaphoreSlim Permits = new(0);
    private static int finished;
    private static bool wasTold;

    private static void Main()
    {
        var worker = new Thread(() =>
        {
            try
            {
                Finish();
                Thread.Sleep(0);
            }
            catch (ThreadInterruptedException)
            {
                wasTold = true;
            }
        });
        worker.Start();
        var giver = new Thread(() => Permits.Release());
        giver.Start();
        worker.Interrupt();
        giver.Join();
        worker.Join();
        if (finished != 1 || Permits.CurrentCount != 0)
        {
            throw new InvalidOperationException($"{finished} {wasTold}");
        }
    }

    private static void Finish()
    {
        var interrupted = false;
        while (true)
        {
            try
            {
                Permits.Wait();
                break;
            }
            catch (ThreadInterruptedException)
            {
                interrupted = true;
            }
        }

        finished++;
        if (interrupted)
        {
            Thread.CurrentThread.Interrupt();
        }
    }
}
