namespace Architecture.Tests;

/// <summary>Which layer may import which. ARCHITECTURE.md shows the same table.</summary>
/// <param name="Allowed">For each layer, the layers that its types may use besides their own.</param>
/// <param name="Exceptions">Single types that may use more, each with its reason.</param>
internal sealed record LayerTable(IReadOnlyDictionary<string, string[]> Allowed, IReadOnlyList<LayerException> Exceptions)
{
    /// <summary>The kit's own rule.</summary>
    public static LayerTable OfTheKit { get; } = new(
        new Dictionary<string, string[]>
        {
            ["Events"] = [],
            ["Scheduling"] = ["Events"],
            ["Detection"] = ["Events"],
            ["Tracing"] = ["Events"],
            ["Models"] = ["Scheduling", "Events"],
            ["Rewriting"] = ["Events"],
            ["Checking"] = ["Scheduling", "Detection", "Tracing", "Events"],
            ["Reporting"] = ["Checking", "Tracing", "Events"],
            ["Grading"] = ["Rewriting", "Checking", "Reporting", "Events"],
            ["Reports"] = ["Grading", "Reporting", "Checking", "Tracing", "Events"],
            ["Workers"] = ["Grading", "Reports", "Reporting", "Checking"],
            ["Lessons"] = ["Grading", "Reports", "Workers", "Checking"],
            ["Kit"] = ["Grading", "Reports", "Workers", "Lessons", "Checking", "Reporting"],
            ["TestLogger"] = [],
        },
        [
            // Whoever else puts a model into a program asks one of these tables.
            new("Rewriting.ModelTable", "Models", "it is the table real type → model"),
            new("Rewriting.RedirectionTable", "Models", "it is the table real member → model"),

            // Values that pass through: a schedule to replay, a line to print.
            new("Grading.Checks.CheckRunner", "Scheduling", "it hands a schedule to the engine and back"),
            new("Grading.Checks.GradingRequest", "Scheduling", "it reads the schedule that REPLAY holds"),
            new("Grading.Checks.GradingSession", "Scheduling", "it hands that schedule on"),
            new("Grading.Checks.ReplayCommand", "Scheduling", "it writes the schedule into a command"),
            new("Reports.Gathering.CheckGatherer", "Scheduling", "it hands the schedule that failed to the command"),
        ]);

    /// <summary>The imports that neither the table nor an exception allows.</summary>
    public IEnumerable<Import> Violations(IEnumerable<Import> imports) => imports.Where(import =>
        !Allowed[import.From.Layer].Contains(import.To.Layer) && !Exceptions.Any(exception => exception.Covers(import)));

    /// <summary>The exceptions that nothing needs any more.</summary>
    public IEnumerable<LayerException> Stale(IReadOnlyList<Import> imports) => Exceptions.Where(exception =>
        !imports.Any(import => exception.Covers(import) && !Allowed[import.From.Layer].Contains(import.To.Layer)));
}

/// <summary>A type that may use a layer which the table forbids to the rest of its own.</summary>
/// <param name="Type">Its name, as <see cref="Member.Name"/>.</param>
/// <param name="Layer">The layer.</param>
/// <param name="Reason">Why.</param>
internal sealed record LayerException(string Type, string Layer, string Reason)
{
    /// <summary>Whether it speaks of that import.</summary>
    public bool Covers(Import import) => import.From.Name == Type && import.To.Layer == Layer;
}
