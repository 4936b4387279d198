// What async methods give back, throw, and in which order they run where that is decided.
class Program
{
    private static async Task Main()
    {
        Console.WriteLine(await Answer());
        Console.WriteLine(await Sum(3));
        await Nested();
        await Catching();
        await Struct();
        Blocking();
        await foreach (var number in Squares(4))
        {
            Console.WriteLine(number);
        }

        await using (new Resource())
        {
            Console.WriteLine("using");
        }

        var local = await Local(5);
        Func<int, Task<int>> lambda = async n =>
        {
            await Task.Yield();
            return n + 1;
        };
        Console.WriteLine($"{local} {await lambda(6)}");
        await Generic("text");
        Console.WriteLine(Faulted().Status + " " + Cancelled().Status + " " + Plain().IsCompletedSuccessfully);

        static async Task<int> Local(int n)
        {
            await Task.Delay(1);
            return n * 2;
        }
    }

    private static async Task<int> Answer()
    {
        await Task.Yield();
        return 42;
    }

    private static async Task<int> Sum(int n)
    {
        var sum = 0;
        for (var i = 1; i <= n; i++)
        {
            sum += await Task.Run(() => i * 10);
        }

        return sum;
    }

    private static async Task Nested()
    {
        var outer = new TaskCompletionSource();
        Console.WriteLine("outer begins");
        var inner = Inner();
        Console.WriteLine("inner has begun");
        outer.SetResult();
        await inner;
        Console.WriteLine("outer ends");

        async Task Inner()
        {
            Console.WriteLine("inner begins");
            await outer.Task;
            await Task.Delay(10);
            Console.WriteLine("inner ends");
        }
    }

    private static async Task Catching()
    {
        try
        {
            await Throws("first", false);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine($"caught {e.Message}");
            await Task.Yield();
        }
        finally
        {
            await Task.Yield();
            Console.WriteLine("finally");
        }

        try
        {
            await Task.WhenAll(Throws("one", false), Throws("two", true));
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {e.Message}");
        }

        try
        {
            Throws("wrapped", true).Wait();
        }
        catch (AggregateException e)
        {
            Console.WriteLine($"{e.InnerExceptions.Count} {e.InnerException!.Message}");
        }

        try
        {
            await Cancelled();
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine($"{e.GetType().Name} {e.Message}");
        }

        await Throws("suppressed", true).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Answer().ConfigureAwait(false);
    }

    private static async Task Throws(string message, bool later)
    {
        if (later)
        {
            await Task.Yield();
        }

        throw new InvalidOperationException(message);
    }

    private static async Task Faulted()
    {
        await Task.CompletedTask;
        throw new Exception("fault");
    }

    private static async Task Cancelled()
    {
        await Task.CompletedTask;
        throw new OperationCanceledException("stop");
    }

    private static async Task Plain() => await Task.CompletedTask;

    private static async Task Struct()
    {
        var point = (X: 1, Y: 2);
        await Task.Yield();
        point.X++;
        await Task.Yield();
        Console.WriteLine(point);
    }

    private static void Blocking()
    {
        Console.WriteLine(Answer().Result);
        Console.WriteLine(Answer().GetAwaiter().GetResult());
        try
        {
            Throws("original", true).GetAwaiter().GetResult();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }

    private static async IAsyncEnumerable<int> Squares(int count)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                if (i % 2 == 1)
                {
                    await Task.Yield();
                }

                yield return i * i;
            }
        }
        finally
        {
            Console.WriteLine("squares end");
        }
    }

    private static async Task Generic<T>(T value)
    {
        await Task.Yield();
        Console.WriteLine($"{typeof(T).Name} {value}");
    }

    private sealed class Resource : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            Console.WriteLine("disposed");
        }
    }
}
