// Who tries to add to what is full does not wait, and so it is not while he waits that it is completed.
// Outcomes: False, The collection has been marked as complete with regards to additions.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>(1) { 1 };
        var completing = new Thread(jobs.CompleteAdding);
        completing.Start();
        try
        {
            Console.Write(jobs.TryAdd(2));
        }
        catch (InvalidOperationException exception)
        {
            Console.Write(exception.Message);
        }

        completing.Join();
    }
}
