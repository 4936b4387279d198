// What takes long is begun once for each key: the cache holds lazy tasks, and whoever asks awaits the same one.
using System.Collections.Concurrent;

class Program
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<int>>> Cache = new();
    private static int loads;

    private static async Task Main()
    {
        var lengths = await Task.WhenAll(Get("one"), Get("three"), Get("three"));
        if (lengths.Sum() != 13 || loads != 2)
        {
            throw new InvalidOperationException($"{loads}");
        }
    }

    private static async Task<int> Get(string key)
    {
        await Task.Yield();
        return await Cache.GetOrAdd(key, name => new Lazy<Task<int>>(() => Load(name))).Value;
    }

    private static async Task<int> Load(string key)
    {
        Interlocked.Increment(ref loads);
        await Task.Delay(10);
        return key.Length;
    }
}
