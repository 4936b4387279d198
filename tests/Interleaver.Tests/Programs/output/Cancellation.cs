// Tokens and sources on one thread: what they say, in which order callbacks come, what is thrown.
class Program
{
    private static void Main()
    {
        Tokens();
        Callbacks();
        Linked();
        Failures();
        Disposed();
        Kept();
    }

    private static void Tokens()
    {
        var none = CancellationToken.None;
        Console.WriteLine($"{none.CanBeCanceled} {none.IsCancellationRequested} {none == default} {none.Equals((object)new CancellationToken(false))}");
        var born = new CancellationToken(true);
        Console.WriteLine($"{born.CanBeCanceled} {born.IsCancellationRequested} {born == new CancellationToken(true)} {born.GetHashCode() == new CancellationToken(canceled: true).GetHashCode()}");
        born.Register(() => Console.WriteLine("called at once"));
        none.Register(() => Console.WriteLine("never called")).Dispose();
        none.ThrowIfCancellationRequested();

        var source = new CancellationTokenSource();
        var (one, two) = (source.Token, source.Token);
        Console.WriteLine($"{one == two} {one != two} {one.Equals(two)} {one.Equals(none)} {one.GetHashCode() == two.GetHashCode()} {one.CanBeCanceled}");
        Console.WriteLine(one.WaitHandle.WaitOne(0));
        var seen = new Dictionary<CancellationToken, string> { [one] = "one", [none] = "none" };
        source.Cancel();
        Console.WriteLine($"{seen[two]} {seen[default]} {one.IsCancellationRequested} {source.IsCancellationRequested} {one.WaitHandle.WaitOne(0)}");
        Console.WriteLine(one.WaitHandle == two.WaitHandle);
        source.Cancel();
        Console.WriteLine($"{new CancellationTokenSource(0).IsCancellationRequested} {new CancellationTokenSource(-1).IsCancellationRequested} {new CancellationTokenSource(TimeSpan.FromDays(1)).IsCancellationRequested}");
    }

    private static void Callbacks()
    {
        var source = new CancellationTokenSource();
        source.Token.Register(() => Console.WriteLine("first"));
        var second = source.Token.Register(state => Console.WriteLine($"second {state}"), "s");
        var gone = source.Token.Register(() => Console.WriteLine("taken back"), useSynchronizationContext: false);
        source.Token.UnsafeRegister((state, token) => Console.WriteLine($"third {state} {token == source.Token} {token.IsCancellationRequested}"), 3);
        Console.WriteLine($"{gone.Unregister()} {gone.Unregister()} {gone.Token == source.Token} {gone == second} {gone.Equals(gone)}");
        CancellationTokenRegistration self = default;
        self = source.Token.Register(() =>
        {
            self.Dispose();
            source.Token.Register(() => Console.WriteLine("from within"));
            source.Cancel();
            Console.WriteLine("last");
        });
        source.Cancel();
        Console.WriteLine($"{second.Unregister()} {default(CancellationTokenRegistration).Unregister()} {default(CancellationTokenRegistration).Token == default}");

        var again = new CancellationTokenSource();
        var forgotten = again.Token.Register(() => Console.WriteLine("forgotten"));
        Console.WriteLine($"{again.TryReset()} {forgotten.Unregister()}");
        again.Cancel();
        Console.WriteLine(again.TryReset());
    }

    private static void Linked()
    {
        var (left, right) = (new CancellationTokenSource(), new CancellationTokenSource());
        using var both = CancellationTokenSource.CreateLinkedTokenSource(left.Token, right.Token);
        using var three = CancellationTokenSource.CreateLinkedTokenSource(left.Token, both.Token, CancellationToken.None);
        using var one = CancellationTokenSource.CreateLinkedTokenSource(right.Token);
        using var alone = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken.None);
        left.Token.Register(() => Console.WriteLine($"left: {both.IsCancellationRequested} {three.IsCancellationRequested}"));
        both.Token.Register(() => Console.WriteLine("both"));
        three.Token.Register(() => Console.WriteLine("three"));
        left.Cancel();
        Console.WriteLine($"{left.Token.IsCancellationRequested} {right.Token.IsCancellationRequested} {both.IsCancellationRequested} {three.IsCancellationRequested} {one.IsCancellationRequested} {alone.IsCancellationRequested}");
        using var late = CancellationTokenSource.CreateLinkedTokenSource(right.Token, left.Token);
        Console.WriteLine(late.IsCancellationRequested);
        var left2 = new CancellationTokenSource();
        var cut = CancellationTokenSource.CreateLinkedTokenSource(left2.Token);
        cut.Dispose();
        left2.Cancel();
        Console.WriteLine(cut.IsCancellationRequested);
    }

    private static void Failures()
    {
        Tell(() => CancellationTokenSource.CreateLinkedTokenSource());
        Tell(() => CancellationTokenSource.CreateLinkedTokenSource((CancellationToken[])null!));
        Tell(() => new CancellationTokenSource(-2));
        Tell(() => new CancellationTokenSource(TimeSpan.FromMilliseconds(-2)));
        Tell(() => new CancellationTokenSource().CancelAfter(-2));
        Tell(() => new CancellationTokenSource().CancelAfter(TimeSpan.MaxValue));
        Tell(() => new CancellationToken(true).Register((Action)null!));
        Tell(() => CancellationToken.None.UnsafeRegister((Action<object?>)null!, 1));
        Tell(() => Failing().Cancel());
        Tell(() => Failing().Cancel(throwOnFirstException: false));
        Tell(() => Failing().Cancel(throwOnFirstException: true));
        Tell(() => CancellationTokenSource.CreateLinkedTokenSource(new CancellationToken(true)).Token.Register(() => throw new FormatException("at once")));
        var outer = new CancellationTokenSource();
        var inner = CancellationTokenSource.CreateLinkedTokenSource(outer.Token);
        inner.Token.Register(() => throw new FormatException("inner"));
        Tell(outer.Cancel);
    }

    private static CancellationTokenSource Failing()
    {
        var source = new CancellationTokenSource();
        source.Token.Register(() => Console.WriteLine("still told"));
        source.Token.Register(() => throw new InvalidOperationException("one"));
        source.Token.Register(() => throw new FormatException("two"));
        return source;
    }

    private static void Disposed()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        var registration = token.Register(() => Console.WriteLine("not told"));
        source.Dispose();
        source.Dispose();
        Console.WriteLine($"{token.IsCancellationRequested} {source.IsCancellationRequested} {registration.Unregister()} {registration.Token == token} {token.CanBeCanceled}");
        token.Register(() => Console.WriteLine("not told either")).Dispose();
        Tell(() => source.Cancel());
        Tell(() => source.CancelAfter(1));
        Tell(() => source.TryReset());
        Tell(() => source.Token.ToString());
        Tell(() => token.WaitHandle.WaitOne(0));
        Tell(token.ThrowIfCancellationRequested);
        Tell(() => CancellationTokenSource.CreateLinkedTokenSource(token).Cancel());
    }

    // Wherever a value can be.
    private static readonly CancellationToken Field = new(true);

    private sealed record Job(string Name, CancellationToken Token = default);

    private static void Kept()
    {
        using var source = new CancellationTokenSource();
        CancellationToken? perhaps = null;
        Console.WriteLine(perhaps?.IsCancellationRequested is null);
        perhaps = source.Token;
        var list = new List<CancellationToken> { source.Token, default, Field };
        CancellationToken[] array = [.. list];
        var job = new Job("job", source.Token);
        (CancellationToken Token, int Number) pair = (source.Token, 1);
        object boxed = source.Token;
        source.Cancel();
        Console.WriteLine(string.Join(" ", list.Select(token => token.IsCancellationRequested)));
        Console.WriteLine($"{perhaps.Value.IsCancellationRequested} {array[0].IsCancellationRequested} {array[1].CanBeCanceled} {job.Token.IsCancellationRequested}");
        Console.WriteLine($"{pair.Token.IsCancellationRequested} {boxed is CancellationToken { IsCancellationRequested: true }} {boxed.Equals(job.Token)} {Field.IsCancellationRequested}");
        Console.WriteLine($"{job == new Job("job", array[0])} {job == new Job("job")} {list.IndexOf(array[2])} {Asked()} {Asked(list[0])} {Referred(in array[0], ref list.ToArray()[1])}");
        var token = source.Token;
        Func<bool> asks = () => token.IsCancellationRequested;
        Action checks = token.ThrowIfCancellationRequested;
        Console.WriteLine(asks());
        Tell(checks);
        using (token.Register(() => { }))
        using (var registration = CancellationToken.None.Register(() => { }))
        {
            Console.WriteLine(registration == default);
        }

        Console.WriteLine(typeof(CancellationToken).Name);
    }

    private static bool Asked(CancellationToken token = default) => token.IsCancellationRequested;

    private static bool Referred(in CancellationToken one, ref CancellationToken other)
    {
        other = one;
        return other.IsCancellationRequested;
    }

    private static void Tell(Action action)
    {
        try
        {
            action();
            Console.WriteLine("nothing thrown");
        }
        catch (AggregateException exception)
        {
            Console.WriteLine($"{exception.GetType().Name}: {exception.Message} / {string.Join(", ", exception.InnerExceptions.Select(inner => inner.GetType().Name))}");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }
}
