// Whoever exchanges a slot for nothing owns what was in it, and may change it as it likes.
class Job
{
    public int Runs { get; set; }
}

class Program
{
    private static readonly Job?[] Slots = [new Job(), new Job(), new Job()];

    private static void Main()
    {
        var jobs = Slots.ToList();
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < Slots.Length; i++)
            {
                if (Interlocked.Exchange(ref Slots[i], null) is { } job)
                {
                    job.Runs++;
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (jobs.Any(job => job!.Runs != 1))
        {
            throw new InvalidOperationException();
        }
    }
}
