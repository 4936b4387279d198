// What one run could leave to the next, or take from its process: statics of all kinds, hash codes, numbers of things, chance, time,
// culture, contexts, what a pool has done before.
using System.Globalization;

class Cache<T>
{
    public static readonly List<string> Seen = [];
    public static int Count;
}

class Program
{
    private static readonly object Gate = new();
    private static readonly Dictionary<object, string> Names = [];
    private static readonly AsyncLocal<string> Context = new();
    private static readonly ThreadLocal<int> Own = new(() => Cache<int>.Count);
    private static readonly HashSet<string> Words = [];

    [ThreadStatic]
    private static int calls;

    private static int total;

    private static void Main()
    {
        Context.Value ??= "main";
        CultureInfo.CurrentCulture = new CultureInfo(total == 0 ? "de-DE" : "en-US");
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() => Work(i))).ToList();
        threads.ForEach(thread => thread.Start());
        var tasks = Enumerable.Range(0, 2).Select(i => Task.Run(() => WorkAsync(i))).ToArray();
        threads.ForEach(thread => thread.Join());
        Task.WaitAll(tasks);
        Console.WriteLine($"{total} {calls} {Own.Value} {Cache<int>.Count} {string.Join(' ', Cache<string>.Seen)} {1.5}");
        Console.WriteLine($"{string.Join(' ', Names.Values)} {string.Join(' ', Words)} {Context.Value}");
        Console.WriteLine($"{Guid.NewGuid()} {Random.Shared.Next()} {new Random().Next()} {DateTime.Now.Ticks} {Environment.TickCount64}");
    }

    private static void Work(int number)
    {
        calls++;
        lock (Gate)
        {
            total += number + calls;
            Names[new object()] = $"object {new object().GetHashCode()}";
            Words.Add($"word {"word".GetHashCode() % 100} {number}");
            Cache<string>.Seen.Add(Environment.CurrentManagedThreadId.ToString());
        }

        Interlocked.Add(ref Cache<int>.Count, Own.Value + 1);
        Thread.Sleep(Random.Shared.Next(5));
    }

    private static async Task WorkAsync(int number)
    {
        Context.Value = $"task {number}";
        await Task.Delay(number);
        await Task.Yield();
        lock (Gate)
        {
            Names[Context] = $"{Context.Value} {Task.CurrentId} {Thread.CurrentThread.IsThreadPoolThread}";
            total += 10;
        }
    }
}
