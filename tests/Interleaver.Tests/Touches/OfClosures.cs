namespace Interleaver.Tests.Touches;

/// <summary>Variables of methods that lambdas, local functions, iterators and asynchronous methods share with another thread.</summary>
internal static class OfClosures
{
    /// <summary>What the calls name.</summary>
    public const string Types = """
        class Events
        {
            public event Action? Raised;
            public void Raise() => Raised?.Invoke();
        }
        """;

    private const string Locals = "int here = 1, beside = 2;";

    // Whether here is written, or read, or neither.
    private static readonly (string Call, bool? Writes)[] Calls =
    [
        ("Action later = () => { here = 5; }; later();", true),
        ("Action later = () => { Action nested = () => here++; nested(); }; later();", true),
        ("Func<Func<int>> later = () => () => here; Look(later()());", false),
        ("void Set() => here = 5; Set();", true),
        ("void Set() { void Nested() => here += array.Length > 3 ? 5 : 6; Nested(); } Set();", true),
        ("int Get(int depth) => depth == 0 ? here : Get(depth - 1); Look(Get(3));", false),
        ("void Set(ref int way) => way = 5; Set(ref here);", true),
        ("for (var i = 0; i < 2; i++) { var own = i; Action later = () => { own++; here += own; }; later(); }", true),
        ("foreach (var one in array) { Action later = () => Look(one + here); later(); }", false),
        ("var all = new List<Action>(); for (var i = 0; i < 2; i++) { all.Add(() => here = i); } all[0]();", true),
        ("IEnumerable<int> Each() { yield return 1; here = 5; yield return 2; } foreach (var one in Each()) { Look(one); }", true),
        ("IEnumerable<int> Each() { yield return 1; here = 5; yield return 2; } Look(Each().First());", null),
        ("IEnumerable<int> Each() { yield return here; } Look(Each());", null),
        ("IEnumerable<int> Each() { try { yield return 1; } finally { here = 5; } } Look(Each().First());", true),
        ("async Task Later() { await Task.Yield(); here = 5; } Later().Wait();", true),
        ("async Task<int> Later() { await Task.Delay(1); return here; } Look(Later().Result);", false),
        ("async Task Later(int given) { var own = given; await Task.Yield(); Action nested = () => { own++; here = own; }; nested(); } Later(3).Wait();", true),
        ("async IAsyncEnumerable<int> Each() { yield return 1; await Task.Yield(); here = 5; } async Task All() { await foreach (var one in Each()) { Look(one); } } All().Wait();", true),
        ("Func<int, int> curry = one => { Func<int> inner = () => one + here; return inner(); }; Look(curry(1));", false),
        ("Task.Run(() => here = 5).Wait();", true),
        ("Parallel.Invoke(() => here = 5, () => Look(array[0]));", true),
        ("Parallel.For(0, 1, _ => here++);", true),
        ("array.ToList().ForEach(one => here = one);", true),
        ("Look(array.Select(one => one + here).ToArray());", false),
        ("Look(array.Select(one => one + here));", null),
        ("new Lazy<int>(() => here = 5).Value.ToString();", true),
        ("using var source = new CancellationTokenSource(); source.Token.Register(() => here = 5); source.Cancel();", true),
        ("Action later = () => here = 5; Look(later);", null),
        ("Action<int> later = here > 3 ? one => Look(one) : one => Look(-one); later(1);", false),
        ("Expression();  void Expression() { if (here is var found) { Look(found); } }", false),
        ("Action later = static () => { }; later();", null),
        ("Events events = new(); events.Raised += () => here = 5; events.Raise();", true),
        ("switch (here) { case 1: Action later = () => Look(1); later(); break; }", false),
    ];

    // The same variables where the method itself is one that the compiler turns into an object.
    private static readonly (string Name, string Around)[] Methods =
    [
        ("a method", "{0}"),
        ("an asynchronous one", "async Task Around(int here, int beside) {{ await Task.CompletedTask; {0} }} Around(1, 2).Wait();"),
        ("an iterator", "IEnumerable<int> Around(int here) {{ var beside = 2; {0} yield return 1; }} foreach (var one in Around(1)) {{ Look(one); }}"),
        ("a lambda", "Action<int> around = here => {{ var beside = 2; {0} }}; around(1);"),
        ("a loop", "for (var round = 0; round < 2; round++) {{ int here = round, beside = 2; {0} }}"),
    ];

    private static readonly (string Call, bool? Writes)[] Few =
        [("here = 5;", true), ("here += array[0] > 3 ? 5 : 6;", true), ("Change(ref here);", true), ("Look(here);", false), ("Look(here.CompareTo(3));", false), ("Action later = () => here++; later();", true), ("Look(array[0]);", null)];

    private const string Iterator = "IEnumerable<int> Each() { yield return 1; yield return 2; } var each = Each(); var at = each.GetEnumerator();";

    private static readonly (string Call, string Other, bool Races)[] Iterators =
    [
        ("at.MoveNext();", "at.MoveNext();", true),
        ("at.MoveNext();", "Look(at.Current);", true),
        ("Look(at.Current);", "Look(at.Current);", false),
        ("at.MoveNext();", "foreach (var one in each) { Look(one); }", false),
        ("foreach (var one in each) { Look(one); }", "foreach (var one in each) { Look(one); }", false),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Calls.SelectMany(one => new Touch[]
        {
            new("lambdas", Locals, one.Call, "here = 7;", one.Writes is not null),
            new("lambdas", Locals, one.Call, "Look(here);", one.Writes is true),
            new("lambdas", Locals, one.Call, "beside = 7;", false),
        }),
        .. Methods.SelectMany(method => Few.SelectMany(one => new[] { ("here = 7;", one.Writes is not null), ("Look(here);", one.Writes is true), ("beside = 7;", false) }.Select(other =>
            new Touch($"variables of {method.Name}", "", Around(method, one.Call, other.Item1), "", other.Item2)))),
        .. Iterators.Select(one => new Touch("an iterator", Iterator, one.Call, one.Other, one.Races)),
    ];

    // Who is beside starts first there, and is waited for.
    private static string Around((string Name, string Around) method, string call, string other) => string.Format(
        method.Name == "a method" ? $"{Locals} {{0}}" : method.Around, $"var second = new Thread(() => {{ {other} }}); second.Start(); {call} second.Join();");
}
