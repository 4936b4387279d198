using System.Diagnostics;

namespace EndToEnd;

/// <summary>A command that is talked to while it runs. It is waited for by what it prints, never by time.</summary>
internal sealed class Conversation(string folder, string command, params string[] arguments) : IDisposable
{
    private readonly Process _process = CommandLine.Start(folder, command, arguments);

    /// <summary>The lines that it prints from here on, up to one that has these words in it.</summary>
    public IReadOnlyList<string> Until(string words)
    {
        var lines = new List<string>();
        while (lines.Count == 0 || !lines[^1].Contains(words, StringComparison.Ordinal))
        {
            var line = _process.StandardOutput.ReadLineAsync();
            line.Wait(CommandLine.Patience).Should().BeTrue("{0} should print \"{1}\", and printed {2}", command, words, string.Join('\n', lines));
            lines.Add(line.Result ?? throw new EndOfStreamException($"{command} ended before it printed \"{words}\": {string.Join('\n', lines)}"));
        }

        return lines;
    }

    /// <summary>Types something.</summary>
    public void Say(string keys)
    {
        _process.StandardInput.Write(keys);
        _process.StandardInput.Flush();
    }

    /// <summary>Waits for its end, and hands back its exit code.</summary>
    public int End()
    {
        var rest = _process.StandardOutput.ReadToEndAsync();
        _process.WaitForExit(CommandLine.Patience).Should().BeTrue("{0} should end", command);
        rest.Wait(CommandLine.Patience);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
