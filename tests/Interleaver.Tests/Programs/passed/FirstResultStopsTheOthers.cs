// Three search; the first one that finds something tells the others to stop, and they do so wherever they are.
class Program
{
    private static void Main()
    {
        using var found = new CancellationTokenSource();
        var finds = 0;
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            try
            {
                for (var step = 0; step < i; step++)
                {
                    found.Token.ThrowIfCancellationRequested();
                }

                Interlocked.Increment(ref finds);
                found.Cancel();
            }
            catch (OperationCanceledException)
            {
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        if (!found.Token.WaitHandle.WaitOne(Timeout.Infinite))
        {
            throw new InvalidOperationException();
        }

        threads.ForEach(thread => thread.Join());
        if (finds is < 1 or > 3)
        {
            throw new InvalidOperationException($"{finds}");
        }
    }
}
