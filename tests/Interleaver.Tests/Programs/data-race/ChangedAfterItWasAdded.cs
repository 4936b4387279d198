// Who has handed an item over must keep the hands off it.
using System.Collections.Concurrent;

class Job
{
    public int State;
}

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<Job>();
        var worker = new Thread(() => Console.WriteLine(jobs.Take().State)); // <- here
        worker.Start();
        var job = new Job();
        jobs.Add(job);
        job.State = 1; // <- here
        worker.Join();
    }
}
