// Members that hardly anybody calls, of types that many use.
using System.Collections;
using System.Collections.Concurrent;
using System.Threading.Tasks.Sources;

class Program
{
    private static void Main()
    {
        Sources();
        Dictionaries();
        Chance();
        Locks();
        Comparers();
        Timers();
    }

    private static void Sources()
    {
        var core = new ManualResetValueTaskSourceCore<int> { RunContinuationsAsynchronously = true };
        var token = core.Version;
        Console.WriteLine($"{token} {core.RunContinuationsAsynchronously} {core.GetStatus(token)}");
        Try(() => core.GetResult(token));
        Try(() => core.GetStatus((short)(token + 1)));
        Try(() => core.OnCompleted(null!, null, token, ValueTaskSourceOnCompletedFlags.None));
        using var told = new ManualResetEventSlim();
        core.OnCompleted(state => told.Set(), null, token, ValueTaskSourceOnCompletedFlags.UseSchedulingContext | ValueTaskSourceOnCompletedFlags.FlowExecutionContext);
        Try(() => core.OnCompleted(state => { }, null, token, ValueTaskSourceOnCompletedFlags.None));
        core.SetResult(5);
        told.Wait();
        Console.WriteLine($"{core.GetStatus(token)} {core.GetResult(token)}");
        Try(() => core.SetResult(6));
        Try(() => core.SetException(new InvalidOperationException()));
        core.Reset();
        Console.WriteLine($"{core.Version} {core.GetStatus(core.Version)} {core}");
        Try(() => core.GetResult(token));
    }

    private static void Dictionaries()
    {
        var numbers = new ConcurrentDictionary<string, int> { ["one"] = 1 };
        ICollection untyped = numbers;
        var (pairs, entries, things) = (new KeyValuePair<string, int>[2], new DictionaryEntry[2], new object[2]);
        untyped.CopyTo(pairs, 1);
        untyped.CopyTo(entries, 0);
        untyped.CopyTo(things, 0);
        Console.WriteLine($"{pairs[1]} {entries[0].Key} {entries[0].Value} {things[0]} {untyped.IsSynchronized}");
        Try(() => untyped.CopyTo(new int[2], 0));
        Try(() => untyped.CopyTo(pairs, 2));
        Try(() => untyped.CopyTo(pairs, -1));
        Try(() => untyped.CopyTo(null!, 0));
        Try(() => Console.WriteLine(untyped.SyncRoot));
        IDictionary dictionary = numbers;
        Console.WriteLine($"{dictionary.Contains("one")} {dictionary["two"] is null} {dictionary.IsFixedSize} {dictionary.IsReadOnly} {dictionary.Keys.Count} {dictionary.Values.Count}");
        dictionary["two"] = 2;
        dictionary.Add("three", 3);
        dictionary.Remove("one");
        dictionary.Remove("nothing");
        Try(() => dictionary.Add("two", 2));
        Try(() => dictionary.Add(5, 2));
        Try(() => dictionary["two"] = "a text");
        Try(() => dictionary[null!] = 2);
        Console.WriteLine($"{numbers.Count} {numbers["two"]} {dictionary[5] is null}");
        var enumerator = dictionary.GetEnumerator();
        var sum = 0;
        while (enumerator.MoveNext())
        {
            sum += (int)enumerator.Value! + ((string)enumerator.Key).Length + (int)enumerator.Entry.Value!;
        }

        Console.WriteLine($"{sum} {enumerator.MoveNext()}");
    }

    private static void Chance()
    {
        var random = new Random(5);
        var bytes = new byte[4];
        random.NextBytes(bytes);
        Console.WriteLine($"{random.NextInt64(1000)} {random.NextInt64(5, 10)} {random.NextSingle():F4} {string.Join(",", bytes)} {string.Join(",", random.GetItems([1, 2, 3], 5))}");
        Span<byte> span = stackalloc byte[3];
        random.NextBytes(span);
        int[] order = [1, 2, 3, 4, 5];
        random.Shuffle(order);
        Console.WriteLine($"{span[0]} {string.Join(",", order)} {random.Next()} {random.NextInt64()} {random.NextDouble():F6}");
        Try(() => random.Next(-1));
        Try(() => random.NextInt64(-1));
        Try(() => random.Next(2, 1));
        Try(() => random.NextBytes((byte[])null!));
    }

    private static void Locks()
    {
        var gate = new ReaderWriterLock();
        gate.AcquireReaderLock(TimeSpan.FromSeconds(1));
        var cookie = gate.UpgradeToWriterLock(TimeSpan.FromSeconds(1));
        Console.WriteLine($"{gate.IsWriterLockHeld} {cookie != default} {cookie.Equals((object)cookie)} {cookie.Equals(null)} {cookie.GetHashCode() == cookie.GetHashCode()}");
        gate.DowngradeFromWriterLock(ref cookie);
        gate.ReleaseReaderLock();
        Console.WriteLine($"{gate.IsReaderLockHeld} {gate.IsWriterLockHeld}");
    }

    private static void Comparers()
    {
        IEqualityComparer<string> plain = EqualityComparer<string>.Default;
        IEqualityComparer untyped = EqualityComparer<string>.Default;
        var thing = new object();
        Console.WriteLine($"{plain.Equals("a", "a")} {plain.GetHashCode("a") == "a".GetHashCode()} {untyped.Equals("a", "b")} {untyped.GetHashCode("a") == plain.GetHashCode("a")}");
        Console.WriteLine($"{ReferenceEqualityComparer.Instance.GetHashCode(thing) == ReferenceEqualityComparer.Instance.GetHashCode(thing)} {ReferenceEqualityComparer.Instance.Equals(thing, new object())}");
        IStructuralEquatable pair = (1, "two");
        Console.WriteLine($"{pair.GetHashCode(EqualityComparer<object>.Default) == pair.GetHashCode(EqualityComparer<object>.Default)} {pair.Equals((1, "two"), EqualityComparer<object>.Default)}");
        Try(() => untyped.GetHashCode(5));
    }

    private static void Timers()
    {
        using var timer = new System.Timers.Timer(TimeSpan.FromMilliseconds(40)) { AutoReset = false };
        using var rung = new ManualResetEventSlim();
        timer.Elapsed += Ring;
        timer.Elapsed -= Ring;
        timer.Elapsed += Ring;
        Console.WriteLine($"{timer.Interval} {timer.Enabled} {timer.AutoReset}");
        timer.Start();
        rung.Wait();
        Console.WriteLine(timer.Enabled);
        Try(() => _ = new System.Timers.Timer(TimeSpan.FromDays(100)));
        Try(() => timer.Interval = 0);

        void Ring(object? sender, System.Timers.ElapsedEventArgs e)
        {
            Console.WriteLine(sender == timer);
            rung.Set();
        }
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("went well");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {(e is ArgumentException argument ? argument.ParamName : "")}");
        }
    }
}
