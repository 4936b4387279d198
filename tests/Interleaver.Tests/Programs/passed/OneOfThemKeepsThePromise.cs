// Several try to keep one promise; exactly one does, and everybody who waits for it gets that one's value.
class Program
{
    private static void Main()
    {
        var promise = new TaskCompletionSource<int[]>();
        var kept = 0;
        var threads = Enumerable.Range(1, 3).Select(i => new Thread(() =>
        {
            int[] mine = [i];
            if (promise.TrySetResult(mine))
            {
                Interlocked.Increment(ref kept);
            }

            if (promise.Task.Result[0] is < 1 or > 3)
            {
                throw new InvalidOperationException();
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (kept != 1)
        {
            throw new InvalidOperationException($"{kept}");
        }
    }
}
