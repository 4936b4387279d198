// Three tasks, two of which fail: whoever waits for all is told of both, and the third one's work is there.
class Program
{
    private static void Main()
    {
        var value = 0;
        var gate = new Lock();
        Task[] tasks =
        [
            Task.Run(() => Work(() => throw new FormatException())),
            Task.Run(() => Work(() => { })),
            Task.Run(() => Work(() => throw new TimeoutException())),
        ];
        try
        {
            Task.WaitAll(tasks);
            throw new InvalidOperationException();
        }
        catch (AggregateException e)
        {
            var names = e.Flatten().InnerExceptions.Select(inner => inner.GetType().Name).Order();
            if (!names.SequenceEqual(["FormatException", "TimeoutException"]) || value != 3)
            {
                throw new InvalidOperationException($"{value}", e);
            }
        }

        void Work(Action then)
        {
            lock (gate)
            {
                value++;
            }

            then();
        }
    }
}
