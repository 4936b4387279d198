// Results are used as they come: wait for any, take it off the list, wait for any of the rest.
class Program
{
    private static async Task Main()
    {
        var gate = new object();
        var running = Enumerable.Range(1, 3).Select(i => Task.Run(() =>
        {
            lock (gate)
            {
                return i;
            }
        })).ToList();
        var sum = 0;
        while (running.Count > 0)
        {
            var done = await Task.WhenAny(running);
            running.Remove(done);
            sum += await done;
        }

        if (sum != 6)
        {
            throw new InvalidOperationException($"{sum}");
        }
    }
}
