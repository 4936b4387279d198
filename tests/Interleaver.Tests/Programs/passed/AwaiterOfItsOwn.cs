// What is awaited is no task: the method goes on wherever that sends it, may end before the wait has begun, and whoever awaits the method sees what it did there.
using System.Runtime.CompilerServices;

class Program
{
    private static int part;
    private static int other;

    private static async Task Main()
    {
        await Part();
        if (part != 1 || await Other() != 3 || other != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static async Task Part()
    {
        await new Elsewhere();
        part = 1;
    }

    private static async Task<int> Other()
    {
        await new Elsewhere();
        other = 2;
        return 3;
    }

    private sealed class Elsewhere : INotifyCompletion
    {
        public bool IsCompleted => false;

        public Elsewhere GetAwaiter() => this;

        public void OnCompleted(Action continuation)
        {
            new Thread(() => continuation()).Start();
            Thread.Sleep(1);
        }

        public void GetResult()
        {
        }
    }
}
