using System.Collections.Concurrent;

namespace Kit.Workers;

/// <summary>Several worker processes that share a heap of work.</summary>
public static class WorkerPool
{
    /// <summary>Does all the work, each piece by whichever worker is free; returns when all of it is done.</summary>
    /// <param name="workers">How many processes.</param>
    /// <param name="work">The pieces, in the order in which they are begun.</param>
    /// <param name="perform">Does one piece with a worker.</param>
    public static void Run<T>(int workers, IReadOnlyList<T> work, Action<WorkerProcess, T> perform)
    {
        var left = new ConcurrentQueue<T>(work);
        Task.WaitAll([.. Enumerable.Range(0, workers).Select(index => Task.Factory.StartNew(() => Serve(index), TaskCreationOptions.LongRunning))]);

        void Serve(int index)
        {
            using var worker = new WorkerProcess(index);
            while (left.TryDequeue(out var piece))
            {
                perform(worker, piece);
            }
        }
    }
}
