namespace Grading;

/// <summary>Which kit gave a grade: every report says it, so that a grade by other graders shows.</summary>
public static class KitVersion
{
    private static readonly Lazy<string> GradersNow = new(() => GradersIn(Path.Combine(Repository.Root, "graders")));

    /// <summary>The kit's version.</summary>
    public static string Current { get; } = typeof(KitVersion).Assembly.GetName().Version!.ToString(3);

    /// <summary>Fingerprint of the graders' sources: the same for everybody who has the same kit, another one once anything in them was edited.</summary>
    public static string Graders => GradersNow.Value;

    /// <summary>Fingerprint of the graders in a folder. What a build puts there, and what is hidden, does not count.</summary>
    public static string GradersIn(string folder) => Fingerprint.Of(folder, SourceFiles.Below(folder));
}
