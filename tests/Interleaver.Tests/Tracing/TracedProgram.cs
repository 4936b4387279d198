using Grading;
using Interleaver.Checking;
using Interleaver.Events;
using TestSupport;
using Interleaver.Tracing;

namespace Interleaver.Tests.Tracing;

/// <summary>
/// A program that fails, so that its interleaving is recorded. What stands after <c>//:</c> at the end of a line are the values
/// that its steps have: <c>1</c> read, <c>= 1</c> left by a write, <c>(1)</c> how an object of synchronisation stood.
/// </summary>
public sealed class TracedProgram(string file)
{
    private const string Mark = "//:";

    /// <summary>All of them.</summary>
    public static IEnumerable<TracedProgram> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cs").Order(StringComparer.Ordinal).Select(file => new TracedProgram(file))];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Programs", "traced");

    /// <summary>The values that the file names, a line for each line that has some.</summary>
    public string Expected => string.Join('\n', File.ReadLines(file)
        .Select((text, index) => (Number: index + 1, Mark: text.LastIndexOf(Mark, StringComparison.Ordinal), Text: text))
        .Where(line => line.Mark >= 0)
        .Select(line => $"{line.Number}: {line.Text[(line.Mark + Mark.Length)..].Trim()}"));

    /// <summary>The values that were recorded, in the same form.</summary>
    public string Recorded() => string.Join('\n', Explore().Trace.Steps
        .Select(step => (Places.Get(step.Site).Line.Line, Text: Write(step)))
        .Where(step => step.Line > 0 && step.Text.Length > 0)
        .GroupBy(step => step.Line).OrderBy(line => line.Key)
        .Select(line => $"{line.Key}: {string.Join(", ", line.Select(step => step.Text))}"));

    /// <summary>Finds the failure.</summary>
    public Verdict.Failed Explore() => (Verdict.Failed)new TinyProgram(file).Explore();

    /// <inheritdoc/>
    public override string ToString() => Path.GetFileNameWithoutExtension(file);

    // What belongs to a volatile or interlocked access has the value of the access.
    private static string Write(TraceStep step) => step.Access switch
    {
        AccessKind.Read or AccessKind.AtomicRead => step.Value ?? "?",
        AccessKind.Write or AccessKind.AtomicWrite => $"= {step.Value ?? "?"}",
        _ => step is { Block: null, Value: { } state } ? $"({state})" : "",
    };
}
