// One server owns the state; who wants something sends a request that carries the promise of its answer.
using System.Threading.Channels;

record Request(int Change, TaskCompletionSource<int> Answer);

class Program
{
    private static readonly Channel<Request> Requests = Channel.CreateUnbounded<Request>();

    private static async Task Main()
    {
        var serving = Task.Run(Serve);
        var answers = await Task.WhenAll(Ask(1), Ask(2), Ask(4));
        Requests.Writer.Complete();
        if (answers.Max() != 7 || await serving != 7)
        {
            throw new InvalidOperationException(string.Join(' ', answers));
        }
    }

    private static async Task<int> Ask(int change)
    {
        await Task.Yield();
        var request = new Request(change, new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously));
        await Requests.Writer.WriteAsync(request);
        return await request.Answer.Task;
    }

    private static async Task<int> Serve()
    {
        var balance = 0;
        await foreach (var (change, answer) in Requests.Reader.ReadAllAsync())
        {
            balance += change;
            answer.SetResult(balance);
        }

        return balance;
    }
}
