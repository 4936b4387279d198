using System.Diagnostics;

namespace EngineMutants;

/// <summary>The copy's program on one core, started anew whenever it has ended.</summary>
internal sealed class Lane(MutatedKit kit, int core, string tests) : IDisposable
{
    private Process? process;

    /// <summary>What became of the mutant.</summary>
    /// <param name="mutant">Its number.</param>
    /// <param name="withLongTests">Whether it is put to the long tests, not to the others.</param>
    /// <param name="alone">Whether it must be the first in its process, which catches more of what runs once only.</param>
    public string Try(int mutant, bool withLongTests, bool alone)
    {
        if (alone)
        {
            Dispose();
        }

        string answer;
        do
        {
            Start();
            process!.StandardInput.WriteLine($"{mutant}{(withLongTests ? Trials.WithLongTests : "")}");
            process.StandardInput.Flush();
            answer = Read($"{mutant}\t") ?? $"takes the process along{Trials.Ends}";

            // It may not have ended yet, and must not be asked for the next one.
            if (answer.EndsWith(Trials.Ends, StringComparison.Ordinal))
            {
                Dispose();
                answer = answer[..^Trials.Ends.Length];
            }
        }
        while (answer == Trials.Again);

        return answer;
    }

    /// <summary>Starts the program, if it does not run. The first one measures all tests.</summary>
    /// <exception cref="InvalidOperationException">They fail without any mutant.</exception>
    public void Start()
    {
        if (process is not null)
        {
            return;
        }

        process = kit.StartTrials(core, tests);
        if (Read("ready") is null)
        {
            throw new InvalidOperationException("Without any mutant, the tests fail.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.Dispose();
        process = null;
    }

    private string? Read(string start)
    {
        while (process!.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return line[start.Length..];
            }
        }

        return null;
    }
}
