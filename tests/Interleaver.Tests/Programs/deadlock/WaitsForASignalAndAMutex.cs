// The signal is not there, and nobody holds it; the mutex is held by who waits for a lock of the thread that waits for both.
class Program
{
    private static readonly ManualResetEvent Ready = new(false);
    private static readonly Mutex Taken = new();
    private static readonly Lock Gate = new();

    private static void Main()
    {
        var other = new Thread(() =>
        {
            Taken.WaitOne(); // <- here
            lock (Gate) // <- here
            {
                Ready.Set();
            }

            Taken.ReleaseMutex();
        });
        other.Start();
        lock (Gate) // <- here
        {
            WaitHandle.WaitAll([Ready, Taken]); // <- here
            Taken.ReleaseMutex();
        }

        other.Join();
    }
}
