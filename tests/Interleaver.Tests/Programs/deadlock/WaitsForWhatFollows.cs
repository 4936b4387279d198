// What follows a task waits for that task, which waits for the lock of who waits for what follows.
// Says: main waits for the end of task 1
class Program
{
    private static void Main()
    {
        var gate = new object();
        lock (gate) // <- here
        {
            var work = Task.Run(() =>
            {
                lock (gate) // <- here
                {
                }
            });
            work.ContinueWith(_ => { }, TaskContinuationOptions.ExecuteSynchronously).Wait(); // <- here
        }
    }
}
