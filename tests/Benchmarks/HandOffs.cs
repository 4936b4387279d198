using System.Diagnostics;

namespace Benchmarks;

/// <summary>What the machine itself can do: threads that wake one another through semaphores and do nothing else.</summary>
internal static class HandOffs
{
    /// <summary>Hand-offs a second among that many threads, each to a random other one.</summary>
    public static double RawPerSecond(int threads, int count)
    {
        var gates = Enumerable.Range(0, threads).Select(_ => new SemaphoreSlim(0)).ToArray();
        var random = new Random(1);
        var left = count;
        var running = Enumerable.Range(0, threads).Select(id => new Thread(() =>
        {
            while (true)
            {
                gates[id].Wait();
                if (left-- <= 0)
                {
                    break;
                }

                gates[(id + 1 + random.Next(threads - 1)) % threads].Release();
            }

            foreach (var gate in gates)
            {
                gate.Release();
            }
        })).ToArray();
        Array.ForEach(running, thread => thread.Start());
        var clock = Stopwatch.StartNew();
        gates[0].Release();
        Array.ForEach(running, thread => thread.Join());
        return count / clock.Elapsed.TotalSeconds;
    }
}
