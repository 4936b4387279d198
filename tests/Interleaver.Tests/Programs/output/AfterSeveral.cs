// The whole family of what goes on after all of several tasks, or after the first: with and without results, a token, options, a scheduler.
class Program
{
    private static void Main()
    {
        var (plain, texts) = (new TaskFactory(), new TaskFactory<string>());
        Task<int>[] numbers = [Task.FromResult(1), Task.FromResult(2)];
        Task[] tasks = [Task.CompletedTask, numbers[0]];
        CancellationToken none = default;
        var pool = TaskScheduler.Default;
        plain.ContinueWhenAll(tasks, all => Console.WriteLine($"0 {all.Length}")).Wait();
        plain.ContinueWhenAll(numbers, all => Console.WriteLine($"0 {all[1].Result}")).Wait();
        Console.WriteLine(plain.ContinueWhenAll(tasks, all => $"0 {all.Length} gives").Result);
        Console.WriteLine(plain.ContinueWhenAll(numbers, all => all[1].Result + 0).Result);
        Console.WriteLine(texts.ContinueWhenAll(tasks, all => $"0 {all.Length} text").Result);
        Console.WriteLine(texts.ContinueWhenAll(numbers, all => $"0 {all[1].Result} text").Result);
        plain.ContinueWhenAll(tasks, all => Console.WriteLine($"1 {all.Length}"), none).Wait();
        plain.ContinueWhenAll(numbers, all => Console.WriteLine($"1 {all[1].Result}"), none).Wait();
        Console.WriteLine(plain.ContinueWhenAll(tasks, all => $"1 {all.Length} gives", none).Result);
        Console.WriteLine(plain.ContinueWhenAll(numbers, all => all[1].Result + 10, none).Result);
        Console.WriteLine(texts.ContinueWhenAll(tasks, all => $"1 {all.Length} text", none).Result);
        Console.WriteLine(texts.ContinueWhenAll(numbers, all => $"1 {all[1].Result} text", none).Result);
        plain.ContinueWhenAll(tasks, all => Console.WriteLine($"2 {all.Length}"), TaskContinuationOptions.ExecuteSynchronously).Wait();
        plain.ContinueWhenAll(numbers, all => Console.WriteLine($"2 {all[1].Result}"), TaskContinuationOptions.ExecuteSynchronously).Wait();
        Console.WriteLine(plain.ContinueWhenAll(tasks, all => $"2 {all.Length} gives", TaskContinuationOptions.ExecuteSynchronously).Result);
        Console.WriteLine(plain.ContinueWhenAll(numbers, all => all[1].Result + 20, TaskContinuationOptions.ExecuteSynchronously).Result);
        Console.WriteLine(texts.ContinueWhenAll(tasks, all => $"2 {all.Length} text", TaskContinuationOptions.ExecuteSynchronously).Result);
        Console.WriteLine(texts.ContinueWhenAll(numbers, all => $"2 {all[1].Result} text", TaskContinuationOptions.ExecuteSynchronously).Result);
        plain.ContinueWhenAll(tasks, all => Console.WriteLine($"3 {all.Length}"), none, TaskContinuationOptions.None, pool).Wait();
        plain.ContinueWhenAll(numbers, all => Console.WriteLine($"3 {all[1].Result}"), none, TaskContinuationOptions.None, pool).Wait();
        Console.WriteLine(plain.ContinueWhenAll(tasks, all => $"3 {all.Length} gives", none, TaskContinuationOptions.None, pool).Result);
        Console.WriteLine(plain.ContinueWhenAll(numbers, all => all[1].Result + 30, none, TaskContinuationOptions.None, pool).Result);
        Console.WriteLine(texts.ContinueWhenAll(tasks, all => $"3 {all.Length} text", none, TaskContinuationOptions.None, pool).Result);
        Console.WriteLine(texts.ContinueWhenAll(numbers, all => $"3 {all[1].Result} text", none, TaskContinuationOptions.None, pool).Result);
        plain.ContinueWhenAny(tasks, first => Console.WriteLine($"0 {first.Status}")).Wait();
        plain.ContinueWhenAny(numbers, first => Console.WriteLine($"0 {first.Result}")).Wait();
        Console.WriteLine(plain.ContinueWhenAny(tasks, first => $"0 {first.Status} gives").Result);
        Console.WriteLine(plain.ContinueWhenAny(numbers, first => first.Result + 0).Result);
        Console.WriteLine(texts.ContinueWhenAny(tasks, first => $"0 {first.Status} text").Result);
        Console.WriteLine(texts.ContinueWhenAny(numbers, first => $"0 {first.Result} text").Result);
        plain.ContinueWhenAny(tasks, first => Console.WriteLine($"1 {first.Status}"), none).Wait();
        plain.ContinueWhenAny(numbers, first => Console.WriteLine($"1 {first.Result}"), none).Wait();
        Console.WriteLine(plain.ContinueWhenAny(tasks, first => $"1 {first.Status} gives", none).Result);
        Console.WriteLine(plain.ContinueWhenAny(numbers, first => first.Result + 10, none).Result);
        Console.WriteLine(texts.ContinueWhenAny(tasks, first => $"1 {first.Status} text", none).Result);
        Console.WriteLine(texts.ContinueWhenAny(numbers, first => $"1 {first.Result} text", none).Result);
        plain.ContinueWhenAny(tasks, first => Console.WriteLine($"2 {first.Status}"), TaskContinuationOptions.ExecuteSynchronously).Wait();
        plain.ContinueWhenAny(numbers, first => Console.WriteLine($"2 {first.Result}"), TaskContinuationOptions.ExecuteSynchronously).Wait();
        Console.WriteLine(plain.ContinueWhenAny(tasks, first => $"2 {first.Status} gives", TaskContinuationOptions.ExecuteSynchronously).Result);
        Console.WriteLine(plain.ContinueWhenAny(numbers, first => first.Result + 20, TaskContinuationOptions.ExecuteSynchronously).Result);
        Console.WriteLine(texts.ContinueWhenAny(tasks, first => $"2 {first.Status} text", TaskContinuationOptions.ExecuteSynchronously).Result);
        Console.WriteLine(texts.ContinueWhenAny(numbers, first => $"2 {first.Result} text", TaskContinuationOptions.ExecuteSynchronously).Result);
        plain.ContinueWhenAny(tasks, first => Console.WriteLine($"3 {first.Status}"), none, TaskContinuationOptions.None, pool).Wait();
        plain.ContinueWhenAny(numbers, first => Console.WriteLine($"3 {first.Result}"), none, TaskContinuationOptions.None, pool).Wait();
        Console.WriteLine(plain.ContinueWhenAny(tasks, first => $"3 {first.Status} gives", none, TaskContinuationOptions.None, pool).Result);
        Console.WriteLine(plain.ContinueWhenAny(numbers, first => first.Result + 30, none, TaskContinuationOptions.None, pool).Result);
        Console.WriteLine(texts.ContinueWhenAny(tasks, first => $"3 {first.Status} text", none, TaskContinuationOptions.None, pool).Result);
        Console.WriteLine(texts.ContinueWhenAny(numbers, first => $"3 {first.Result} text", none, TaskContinuationOptions.None, pool).Result);
    }
}
