// That the wait was cancelled goes before that a task was, but not before that one failed.
// Outcomes: OperationCanceledException, TaskCanceledException
class Program
{
    private static void Main()
    {
        var source = new CancellationTokenSource();
        var cancelling = new Thread(source.Cancel);
        cancelling.Start();
        try
        {
            Task.WaitAll([Task.FromCanceled(new CancellationToken(true))], source.Token);
        }
        catch (AggregateException exception)
        {
            Console.Write(exception.InnerException!.GetType().Name);
        }
        catch (OperationCanceledException exception)
        {
            Console.Write(exception.GetType().Name);
        }

        cancelling.Join();
    }
}
