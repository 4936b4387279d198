// Two reports may be told at the same time.
class Program
{
    private static void Main()
    {
        var sum = 0;
        using var all = new CountdownEvent(2);
        IProgress<int> progress = new Progress<int>(value =>
        {
            sum += value; // <- here
            all.Signal();
        });
        progress.Report(1);
        progress.Report(2);
        all.Wait();
    }
}
