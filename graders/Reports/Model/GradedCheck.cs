using System.Text.Json.Serialization;
using Interleaver.Checking;
using Interleaver.Reporting;

namespace Reports.Model;

/// <summary>One graded claim.</summary>
/// <param name="Id">What `--filter` takes to run it: "Task1Counter.TwoThreadsNeverLoseAnIncrement"; unique within the course.</param>
/// <param name="Claim">What is claimed, as a person reads it.</param>
/// <param name="Points">What it is worth.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Verdict">The verdict's name: "passed", "data race"…; empty for a check that was not run.</param>
/// <param name="Sentence">One sentence: the failure, the reason to skip, or how much was explored; may be empty.</param>
public sealed record GradedCheck(string Id, string Claim, int Points, CheckStatus Status, string Verdict, string Sentence)
{
    private static readonly string NotStarted = VerdictWords.Name(VerdictKind.NotStarted);

    /// <summary>Points earned.</summary>
    public int Earned => Status == CheckStatus.Passed ? Points : 0;

    /// <summary>Whether it failed because its TODO still throws. That is work to do and no mistake.</summary>
    [JsonIgnore]
    public bool IsNotStarted => Status == CheckStatus.Failed && Verdict == NotStarted;

    /// <summary>Whether it failed because of a mistake.</summary>
    [JsonIgnore]
    public bool IsToMend => Status == CheckStatus.Failed && !IsNotStarted;

    /// <summary>The whole explanation as a learner reads it above the grade card; empty when there is none.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The learner's own lines that the failure is about, the most telling first.</summary>
    public IReadOnlyList<CodeLine> Lines { get; init; } = [];

    /// <summary>What an assertion expected, and what it found, in its own words; empty when it was no assertion.</summary>
    public string Assertion { get; init; } = "";

    /// <summary>What to ask oneself about such a verdict, whatever the check was about; empty where only the check can know.</summary>
    public string VerdictHint { get; init; } = "";

    /// <summary>One step above the answer; shown with a failure, empty otherwise.</summary>
    public string Hint { get; init; } = "";

    /// <summary>All hints, in the order in which they help: the check thinks of one mistake, and the verdict may tell of another.</summary>
    [JsonIgnore]
    public IEnumerable<string> Hints => new[] { VerdictHint, Hint }.Where(hint => hint.Length > 0);

    /// <summary>The command that brings the failing interleaving back; empty when no single one shows the failure.</summary>
    public string Replay { get; init; } = "";

    /// <summary>What happened, step by step, in the interleaving that failed.</summary>
    public Interleaving? Interleaving { get; init; }
}
