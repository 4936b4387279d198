// Each task goes on where the one before has ended, some only if it has failed; the chain needs no lock.
class Program
{
    private static readonly List<string> Steps = [];

    private static void Main()
    {
        var chains = Enumerable.Range(0, 2).Select(_ => Task.Run(() => 1).ContinueWith(one => one.Result + 1)).ToArray();
        var first = Task.Run(() => Steps.Add("first"));
        var failing = first.ContinueWith(_ =>
        {
            Steps.Add("failing");
            throw new FormatException();
        });
        var repaired = failing.ContinueWith(task => Steps.Add($"{task.Exception!.InnerException!.GetType().Name}"), TaskContinuationOptions.OnlyOnFaulted);
        var skipped = failing.ContinueWith(_ => Steps.Add("skipped"), TaskContinuationOptions.OnlyOnRanToCompletion);
        repaired.Wait();
        Task.WaitAll(chains);
        try
        {
            skipped.Wait();
        }
        catch (AggregateException e) when (e.InnerException is TaskCanceledException)
        {
            Steps.Add("none");
        }

        if (string.Join(' ', Steps) != "first failing FormatException none" || chains.Sum(chain => chain.Result) != 4)
        {
            throw new InvalidOperationException(string.Join(' ', Steps));
        }
    }
}
