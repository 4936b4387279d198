// Exceptions of cancellation stay the BCL's, and the tokens that they carry are the program's.
class Program
{
    private static readonly CancellationTokenSource Source = new();

    private static void Main()
    {
        Source.Cancel();
        var token = Source.Token;
        Tell(token.ThrowIfCancellationRequested);
        Tell(() => throw new OperationCanceledException());
        Tell(() => throw new OperationCanceledException("a message"));
        Tell(() => throw new OperationCanceledException("a message", new FormatException("inner")));
        Tell(() => throw new OperationCanceledException(token));
        Tell(() => throw new OperationCanceledException(CancellationToken.None));
        Tell(() => throw new OperationCanceledException("a message", token));
        Tell(() => throw new OperationCanceledException("a message", new FormatException("inner"), token));
        Tell(() => throw new TaskCanceledException());
        Tell(() => throw new TaskCanceledException("a message"));
        Tell(() => throw new TaskCanceledException("a message", new FormatException("inner")));
        Tell(() => throw new TaskCanceledException("a message", new FormatException("inner"), token));
        Tell(() => throw new Stopped(token));
        Tell(() => throw new Stopped("why", token));
        Tell(() => throw new Stopped("why", new FormatException("inner"), token));
        Tell(() => throw new TaskStopped("why", token));
        Tell(() => throw new TaskStopped(7));

        var filtered = 0;
        for (var i = 0; i < 2; i++)
        {
            try
            {
                throw new OperationCanceledException(i == 0 ? token : new CancellationToken(true));
            }
            catch (OperationCanceledException exception) when (exception.CancellationToken == Source.Token)
            {
                filtered++;
            }
            catch (OperationCanceledException exception)
            {
                Console.WriteLine($"not ours: {exception.CancellationToken == new CancellationToken(true)}");
            }
        }

        Console.WriteLine(filtered);
        Exception general = new Stopped(token);
        Console.WriteLine(general is OperationCanceledException { CancellationToken.IsCancellationRequested: true } cancelled
            && cancelled.CancellationToken.CanBeCanceled);
        Console.WriteLine(typeof(OperationCanceledException).Name + " " + typeof(TaskCanceledException).FullName);
        Console.WriteLine(new OperationCanceledException("text", token).ToString());
        Console.WriteLine(new TaskCanceledException("text", new Stopped(token), token).ToString());
    }

    private static void Tell(Action action)
    {
        try
        {
            action();
        }
        catch (OperationCanceledException exception)
        {
            var token = exception.CancellationToken;
            Console.WriteLine(
                $"{exception.GetType().Name}: {exception.Message} {token == Source.Token} {token == CancellationToken.None} "
                + $"{token.IsCancellationRequested} {exception.InnerException?.Message} {exception is TaskCanceledException}");
        }
    }

    private class Stopped : OperationCanceledException
    {
        public Stopped(CancellationToken token) : base(token)
        {
        }

        public Stopped(string message, CancellationToken token) : base(message, token) => Console.WriteLine(CancellationToken == token);

        public Stopped(string message, Exception inner, CancellationToken token) : base(message, inner, token)
        {
        }
    }

    private sealed class TaskStopped : TaskCanceledException
    {
        public TaskStopped(string message, CancellationToken token) : base(message, null, token)
        {
        }

        public TaskStopped(int number) : base($"number {number}")
        {
        }
    }
}
