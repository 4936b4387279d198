using System.Diagnostics;
using Interleaver.Checking;

namespace Grading.Compilation;

/// <summary>
/// A thread for the compiler, which is outside the engine's control: some sources it does not come to the end of, nor does it look
/// whether it has been asked to stop. Then its thread is given up. The limit is one of processor time.
/// </summary>
public static class CompilerThread
{
    // The same everywhere: it decides how deep an expression may be.
    private const int StackBytes = 16 * 1024 * 1024;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether one has been given up, and may be at work for ever: a process does not get better by that.</summary>
    public static bool HasBeenGivenUp { get; private set; }

    /// <summary>Does the work; null when it does not come to an end.</summary>
    /// <param name="work">What is to be done.</param>
    /// <param name="most">How much of the processor it may take.</param>
    /// <exception cref="InvalidOperationException">The work failed; what it threw is the inner exception.</exception>
    public static T? Run<T>(Func<T> work, TimeSpan most)
        where T : class
    {
        T? result = null;
        Exception? failure = null;
        var thread = new Thread(Work, StackBytes) { IsBackground = true, Name = "Compiler" };
        var patience = new ProcessorPatience(new UncountedLimits(most, most, TimeSpan.Zero, TimeSpan.Zero));
        patience.Begin(ProcessLook.WithoutTurns(Environment.CpuUsage.TotalTime));
        thread.Start();
        while (!thread.Join(Look))
        {
            if (patience.HasRunOut(ProcessLook.WithoutTurns(Environment.CpuUsage.TotalTime), Debugger.IsAttached))
            {
                HasBeenGivenUp = true;
                return null;
            }
        }

        return failure is null ? result : throw new InvalidOperationException($"The compiler failed: {failure.Message}", failure);

        void Work()
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        }
    }
}
