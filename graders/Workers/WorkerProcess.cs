using System.Diagnostics;

namespace Workers;

/// <summary>A worker process as its owner sees it: asked for jobs, listened to, and ended.</summary>
public sealed class WorkerProcess : IDisposable
{
    private const string Died = "it ended the process that graded it, which happens when a program uses up all memory";
    private const string Froze = "it froze the process that graded it";
    private const string Spoke = "it spoke for the process that graded it";

    private readonly Process process;
    private readonly WorkerPatience patience;
    private readonly string token = Lines.NewToken();
    private bool hasSpoken;
    private string? lastWords;

    /// <summary>Starts it.</summary>
    /// <param name="program">What is started.</param>
    /// <param name="index">Which of its owner's workers it is.</param>
    /// <param name="patience">How long it may be silent.</param>
    public WorkerProcess(WorkerProgram program, int index, WorkerPatience patience)
    {
        this.patience = patience;
        process = program.Start(index);

        // What the runtime has to say at its end. Nobody reads more of it, but a full pipe would hold the process up.
        process.ErrorDataReceived += (_, line) => lastWords ??= line.Data;
        process.BeginErrorReadLine();
        Tell(token);
    }

    /// <summary>Why <see cref="Listen"/> has found the process lost, in words for whoever wrote the submission.</summary>
    public string Loss { get; private set; } = Spoke;

    /// <summary>Asks for a job.</summary>
    public void Ask(Job job) => Tell(Lines.Write(job));

    /// <summary>The next thing that it has to say besides that it is alive; null when it is lost.</summary>
    /// <exception cref="InvalidOperationException">It has not said anything at all: that is no submission's fault.</exception>
    public Message? Listen()
    {
        while (Next() is { } message)
        {
            hasSpoken = true;
            if (message is not { Answer: null, IsSpent: null })
            {
                return message;
            }
        }

        Kill();
        process.WaitForExit();
        return hasSpoken ? null : throw new InvalidOperationException($"a process that grades did not come to work ({lastWords ?? "without a word"})");
    }

    /// <summary>Ends it at once.</summary>
    public void Kill() => process.Kill(entireProcessTree: true);

    /// <summary>Lets it end by itself, which it does when there is no more input, or ends it when it does not.</summary>
    public void Close()
    {
        process.StandardInput.Close();
        if (!patience.Await(process.WaitForExitAsync()))
        {
            Kill();
        }
    }

    /// <summary>Forgets a process that has ended, or is about to.</summary>
    public void Dispose() => process.Dispose();

    private Message? Next()
    {
        var reading = process.StandardOutput.ReadLineAsync();
        var hasMoved = patience.Await(reading);
        if (!hasMoved)
        {
            Kill();
        }

        if (reading.Result is { } line && hasMoved)
        {
            return Lines.ReadMessage(token, line);
        }

        Loss = hasMoved ? Died : Froze;
        return null;
    }

    // If nobody hears it any more, listening shows that.
    private void Tell(string line)
    {
        try
        {
            process.StandardInput.WriteLine(line);
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
        }
    }
}
