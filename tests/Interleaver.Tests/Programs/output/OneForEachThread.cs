// Thread-locals, thread-statics, async-locals, execution contexts, cultures and data slots.
using System.Globalization;

class Cell<T>
{
    [ThreadStatic]
    public static T? Mine;
}

class Program
{
    [ThreadStatic]
    private static int number = 3;

    [ThreadStatic]
    private static volatile string? text;

    [field: ThreadStatic]
    private static (int A, string B) Pair { get; set; }

    private static void Main()
    {
        ThreadStatics();
        ThreadLocals();
        On("async", AsyncLocals);
        Flow();
        Slots();
        Cultures();
    }

    private static void On(string name, Action body)
    {
        var thread = new Thread(() => body()) { Name = name };
        thread.Start();
        thread.Join();
    }

    private static void ThreadStatics()
    {
        number++;
        ref var same = ref number;
        same *= 2;
        text = "main";
        Pair = (1, "x");
        Cell<int>.Mine = 7;
        Cell<string>.Mine = "seven";
        On("other", () =>
        {
            Console.WriteLine($"{number} {text is null} {Pair} {Cell<int>.Mine} {Cell<string>.Mine is null}");
            number = -1;
            Cell<int>.Mine = -1;
            Interlocked.Add(ref number, -5);
            Console.WriteLine(number);
        });
        Console.WriteLine($"{number} {text} {Pair} {Cell<int>.Mine} {Cell<string>.Mine}");
    }

    private static void ThreadLocals()
    {
        var calls = 0;
        var local = new ThreadLocal<string>(() => $"{(calls == 0 ? "first" : Thread.CurrentThread.Name)} {++calls}", trackAllValues: true);
        Console.WriteLine(local.IsValueCreated);
        Console.WriteLine($"{local.Value} {local} {local.IsValueCreated}");
        On("a", () => Console.WriteLine(local.Value));
        On("b", () => local.Value = "set");
        Console.WriteLine(string.Join(", ", local.Values));
        local.Dispose();
        local.Dispose();
        Console.WriteLine($"{Try(() => local.Value)} {Try(() => local.Values)} {Try(() => local.IsValueCreated)}");
        Console.WriteLine($"{Try(() => new ThreadLocal<int>().Values)} {new ThreadLocal<int>().Value} {Try(() => new ThreadLocal<int>((Func<int>)null!))}");
        ThreadLocal<int> restless = null!;
        restless = new ThreadLocal<int>(() => restless.Value = 4);
        Console.WriteLine($"{Try(() => restless.Value)} {restless.Value}");
    }

    private static void AsyncLocals()
    {
        var local = new AsyncLocal<int>(change =>
            Console.WriteLine($"  {change.PreviousValue} -> {change.CurrentValue}, {(change.ThreadContextChanged ? "context" : "set")}"));
        var quiet = new AsyncLocal<string?>();
        local.Value = 1;
        local.Value = 1;
        quiet.Value = "q";
        var context = ExecutionContext.Capture()!;
        local.Value = 2;
        ExecutionContext.Run(context, state =>
        {
            Console.WriteLine($"inside {local.Value} {quiet.Value} {state}");
            local.Value = 3;
            quiet.Value = null;
        }, "state");
        Console.WriteLine($"outside {local.Value} {quiet.Value}");
        On("flows", () =>
        {
            Console.WriteLine($"thread {local.Value} {quiet.Value}");
            local.Value = 4;
        });
        var unsafely = new Thread(() => Console.WriteLine($"unsafe {local.Value} {quiet.Value}"));
        unsafely.UnsafeStart();
        unsafely.Join();
        var task = new Task(() => Console.WriteLine($"task {local.Value}"));
        local.Value = 5;
        task.RunSynchronously();
        Console.WriteLine(Try(() =>
        {
            ExecutionContext.Run(context, _ => throw new FormatException("thrown inside"), null);
            return 0;
        }));
        ExecutionContext.Restore(context);
        Console.WriteLine($"restored {local.Value}");
        local.Value = 0;
    }

    private static void Flow()
    {
        var local = new AsyncLocal<string> { Value = "here" };
        var control = ExecutionContext.SuppressFlow();
        var again = ExecutionContext.SuppressFlow();
        Console.WriteLine($"{ExecutionContext.IsFlowSuppressed()} {ExecutionContext.Capture() is null} {control == again} {again == default}");
        On("suppressed", () => Console.WriteLine($"nothing flows: {local.Value is null} {ExecutionContext.IsFlowSuppressed()}"));
        On("other", () => Console.WriteLine(Try(() =>
        {
            var copy = control;
            copy.Undo();
            return 0;
        })));
        again.Dispose();
        control.Undo();
        control.Undo();
        On("restored", () => Console.WriteLine($"flows: {local.Value}"));
        Console.WriteLine(Try(() =>
        {
            ExecutionContext.RestoreFlow();
            return 0;
        }));
        Console.WriteLine(Try(() =>
        {
            ExecutionContext.Run(null!, _ => { }, null);
            return 0;
        }));
    }

    private static void Slots()
    {
        var slot = Thread.AllocateNamedDataSlot("name");
        Thread.SetData(slot, 5);
        On("slots", () => Console.WriteLine(Thread.GetData(Thread.GetNamedDataSlot("name")) ?? "nothing"));
        Console.WriteLine($"{Thread.GetData(Thread.GetNamedDataSlot("name"))} {Try(() => Thread.AllocateNamedDataSlot("name"))}");
        Thread.FreeNamedDataSlot("name");
        Console.WriteLine($"{Thread.GetData(Thread.GetNamedDataSlot("name")) ?? "nothing"} {Thread.GetData(slot)}");
        Thread.SetData(slot, 6);
        Console.WriteLine(Thread.GetData(slot));
        Thread.SetData(slot, null);
        Console.WriteLine(Thread.GetData(slot) ?? "nothing");
    }

    private static void Cultures()
    {
        CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
        On("flows", () => Console.WriteLine($"{CultureInfo.CurrentCulture.Name} {1.5}"));
        Console.WriteLine(Task.Run(() => $"{Thread.CurrentThread.CurrentCulture.Name} {2.5}").Result);
        var thread = new Thread(() => Console.WriteLine($"{CultureInfo.CurrentCulture.Name} {1.5}")) { CurrentCulture = new CultureInfo("en-US") };
        Console.WriteLine(Try(() => thread.CurrentCulture));
        thread.Start();
        thread.Join();
        Console.WriteLine(Try(() => thread.CurrentCulture = CultureInfo.InvariantCulture));
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.WriteLine($"{1.5}");
    }

    private static string Try(Func<object?> call)
    {
        try
        {
            return $"{call()}";
        }
        catch (ObjectDisposedException)
        {
            return "disposed";
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }
}
