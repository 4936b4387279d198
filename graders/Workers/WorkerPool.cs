using System.Collections.Concurrent;

namespace Workers;

/// <summary>Several workers that share a heap of work.</summary>
public static class WorkerPool
{
    /// <summary>Does all the work, each piece by whichever worker is free; returns when all of it is done.</summary>
    /// <param name="workers">How many processes.</param>
    /// <param name="program">What is started to have one.</param>
    /// <param name="work">The pieces, in the order in which they are begun.</param>
    /// <param name="perform">Does one piece with a worker.</param>
    /// <param name="stop">Ends the processes at once; no further piece is begun.</param>
    public static void Run<T>(int workers, WorkerProgram program, IReadOnlyList<T> work, Action<LessonWorker, T> perform, CancellationToken stop = default)
    {
        var left = new ConcurrentQueue<T>(work);
        Task.WaitAll([.. Enumerable.Range(0, workers).Select(index => Task.Factory.StartNew(() => Serve(index), TaskCreationOptions.LongRunning))]);

        void Serve(int index)
        {
            using var worker = new LessonWorker(program, index, WorkerPatience.Usual);
            using var stopping = stop.Register(worker.Stop);
            while (!stop.IsCancellationRequested && left.TryDequeue(out var piece))
            {
                perform(worker, piece);
            }
        }
    }
}
