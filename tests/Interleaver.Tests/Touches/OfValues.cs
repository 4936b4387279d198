namespace Interleaver.Tests.Touches;

/// <summary>Fields of other types than numbers, with what only such types can do.</summary>
internal static class OfValues
{
    /// <summary>What the places are made of.</summary>
    public const string Types = """
        enum Colour
        {
            Red,
            Green,
        }

        struct Money(int amount)
        {
            public int Amount = amount;
            public int Cents;
            public static Money operator +(Money one, in Money other) => new(one.Amount + other.Amount);
            public static Money operator ++(Money one) => new(one.Amount + 1);
            public static implicit operator int(Money one) => one.Amount;
            public static implicit operator Money(int amount) => new(amount);
            public static bool operator true(Money one) => one.Amount > 0;
            public static bool operator false(Money one) => one.Amount <= 0;
            public void operator -=(int amount) => Amount -= amount;
            public void Add(int amount) => Amount += amount;
            public readonly int Doubled() => 2 * Amount;
        }

        struct Plain
        {
            public int Number;
        }

        class Purse
        {
            public void operator +=(int amount) => Amount += amount;
            public int Amount;
        }

        class Values
        {
            public bool Bool;
            public bool OtherBool;
            public double Double;
            public double OtherDouble;
            public decimal Decimal;
            public decimal OtherDecimal;
            public DateTime Time;
            public DateTime OtherTime;
            public Guid Guid;
            public Guid OtherGuid;
            public Colour Colour;
            public Colour OtherColour;
            public int? Maybe = 1;
            public int? OtherMaybe = 1;
            public Inner? MaybeInner = new Inner();
            public Inner? OtherMaybeInner = new Inner();
            public string? Text = "abc";
            public string? OtherText;
            public Action? Action = () => { };
            public Action? OtherAction;
            public object Lock = new();
            public object OtherLock = new();
            public Exception Exception = new InvalidOperationException();
            public Exception OtherException = new InvalidOperationException();
            public Task<int> Task = System.Threading.Tasks.Task.FromResult(1);
            public Task<int> OtherTask = System.Threading.Tasks.Task.FromResult(1);
            public int[]? Array = [1, 2];
            public int[]? OtherArray = [1, 2];
            public IDisposable? Disposable;
            public IDisposable? OtherDisposable;
            public Money Money;
            public Money OtherMoney;
            public Plain Plain;
            public Plain OtherPlain;
            public Purse Purse = new();
            public Purse OtherPurse = new();
            public nint Native;
            public nint OtherNative;
            public char Char = 'a';
            public char OtherChar;
            public Func<int, int> Function = one => one;
            public Func<int, int> OtherFunction = one => one;
            public (int Left, string Right) Named;
            public (int Left, string Right) OtherNamed;
        }
        """;

    private static readonly (string Field, string Value, string[] Writes, string[] Reads)[] Fields =
    [
        ("Bool", "true", ["{0} = false;", "{0} |= true;", "{0} ^= true;", "bool.TryParse(\"true\", out {0});"], ["if ({0}) {{ }}", "while ({0}) {{ break; }}", "Look({0} && array[0] > 1);", "Look(!{0} ? 1 : 2);", "Look({0}.ToString());"]),
        ("Double", "2.5", ["{0} = 1;", "{0} *= 2;", "double.TryParse(\"1\", out {0});"], ["Look({0} > 3);", "Look(double.IsNaN({0}));", "Look({0}.CompareTo(2));", "Look((int){0});"]),
        ("Decimal", "2.5m", ["{0} = 1;", "{0}++;", "{0} -= 2;", "decimal.TryParse(\"1\", out {0});"], ["Look({0} > 3);", "Look(-{0});", "Look({0}.ToString());", "Look(decimal.Round({0}));"]),
        ("Time", "default", ["{0} = DateTime.UnixEpoch;", "{0} += TimeSpan.FromSeconds(1);"], ["Look({0}.Year);", "Look({0}.AddDays(array[0] > 1 ? 1 : 2));", "Look({0} - DateTime.UnixEpoch);", "var (date, _) = {0}; Look(date);", "Look({0} is {{ Month: 1 }});"]),
        ("Guid", "Guid.Empty", ["{0} = default;", "Guid.TryParse(\"1\", out {0});"], ["Look({0} == Guid.Empty);", "Look({0}.ToString());"]),
        ("Colour", "Colour.Green", ["{0} = Colour.Red;", "{0}++;", "{0} |= Colour.Green;", "Enum.TryParse(\"Red\", out {0});"], ["Look({0}.ToString());", "Look({0} == Colour.Red);", "Look((int){0});", "Look({0}.HasFlag(Colour.Green));", "Look($\"{{{0}}}\");", "Look({0}.Equals(Colour.Red));", "Look({0}.CompareTo(Colour.Red));", "switch ({0}) {{ case Colour.Red: break; case Colour.Green: break; }}"]),
        ("Maybe", "4", ["{0} = null;", "{0} = 5;", "{0}++;"], ["Look({0}.HasValue);", "Look({0}!.Value);", "Look({0} ?? 3);", "Look({0} > 3);", "Look({0} is 3);", "Look({0} is {{ }} found ? found : 0);", "Look({0}.GetValueOrDefault());", "Look({0}?.ToString());", "Look({0}.ToString());", "{0} ??= 5;", "Look({0}.Equals(array[0] > 2 ? 3 : 4));", "Look({0} + 1);"]),
        ("MaybeInner", "null", ["{0} = default;", "{0} = new Inner {{ Left = 1 }};", "{0} = null;"], ["Look({0}?.Left);", "Look({0}!.Value.Right);", "Look({0} is {{ Right: 0 }});", "{0} ??= new Inner();"]),
        ("Text", "\"b\"", ["{0} = null;", "{0} += \"x\";"], ["{0} ??= \"c\";", "Look({0}?.Length);", "Look({0} + 1);", "Look({0} == \"b\");", "Look({0}![0]);", "Look({0}![1..]);", "foreach (var one in {0}!) {{ Look(one); }}", "Look({0} is [var first, ..] ? first : ' ');", "Look({0} switch {{ \"b\" => 1, null => 2, _ => 3 }});", "Look(string.IsNullOrEmpty({0}));"]),
        ("Action", "null", ["{0} = null;", "{0} += () => {{ }};", "{0} -= () => {{ }};"], ["{0}?.Invoke();", "Look({0});", "{0} ??= () => {{ }};", "Look({0} is null);", "var both = {0} + (() => {{ }}); both();"]),
        ("Lock", "new object()", ["{0} = new object();"], ["lock ({0}) {{ }}", "Look({0}.ToString());", "Look(ReferenceEquals({0}, null));", "Monitor.Enter({0}); Monitor.Exit(it.Lock);"]),
        ("Exception", "new Exception()", ["{0} = new Exception();", "try {{ throw new Exception(); }} catch (Exception e) {{ {0} = e; }}"], ["try {{ throw {0}; }} catch (Exception) {{ }}", "Look({0}.Message);", "try {{ throw new Exception(); }} catch (Exception e) when (e != {0}) {{ }}"]),
        ("Task", "System.Threading.Tasks.Task.FromResult(4)", ["{0} = System.Threading.Tasks.Task.FromResult(5);"], ["async Task Wait() => Look(await {0}); Wait().Wait();", "Look({0}.Result);", "{0}.Wait();"]),
        ("Array", "[5, 6]", ["{0} = null;", "{0} = [1];", "Array.Resize(ref {0}, 4);", "Array.Resize(ref {0}, array[0] > 3 ? 4 : 5);"], ["{0} ??= [1];", "Look({0}!.Length);", "foreach (var one in {0}!) {{ Look(one); }}", "int[] more = [.. {0}!, 5]; Look(more);", "Look({0} is [1, ..]);", "Look({0}?[0]);", "{0}![0] = 5;"]),
        ("Disposable", "null", ["{0} = null;"], ["using ({0}) {{ }}", "using var one = {0};", "{0}?.Dispose();"]),
        ("Money", "default", ["{0} = 5;", "{0} += 5;", "{0}++;", "{0} -= array[0] > 1 ? 2 : 3;", "{0}.Add(5);", "{0}.Add(array[0] > 1 ? 2 : 3);"], ["int amount = {0}; Look(amount);", "Look({0}.Doubled());", "Look({0} + new Money(1));", "Look(new Money(1) + {0});", "if ({0}) {{ }}", "Func<int> later = {0}.Doubled; Look(later());"]),
        ("Plain", "default", ["{0} = default;", "{0} = new Plain {{ Number = 1 }};", "{0} = new() {{ Number = array[0] > 1 ? 2 : 3 }};"], ["Look({0}.Equals(default(Plain)));", "Look({0} with {{ Number = 1 }});", "Look((object){0});"]),
        ("Purse", "new Purse()", ["{0} = new Purse();"], ["{0} += 5;", "Look({0}.Amount);", "{0}.Amount = 5;"]),
        ("Native", "3", ["{0} = 5;", "{0}++;", "{0} >>>= 1;"], ["Look({0});", "Look({0}.ToString());"]),
        ("Char", "'b'", ["{0} = 'c';", "{0}++;"], ["Look(char.IsDigit({0}));", "Look(\"\" + {0});", "Look({0} is >= 'a' and <= 'z');"]),
        ("Function", "one => one", ["{0} = one => one + 1;"], ["Look({0}(1));", "Look(array.Select({0}).ToList());"]),
        ("Named", "(1, \"a\")", ["{0} = (2, \"b\");", "{0} = (Left: 2, array[0] > 1 ? \"b\" : \"c\");"], ["var (left, right) = {0}; Look(right + left);", "Look({0} is (1, \"a\"));", "Look({0});"]),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Fields.SelectMany(one => new Place("var it = new Values();", $"it.{one.Field}", $"it.Other{one.Field}", one.Value).Touched(one.Writes, one.Reads)),
    ];
}
