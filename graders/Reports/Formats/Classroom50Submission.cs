using System.Text.RegularExpressions;

namespace Reports.Formats;

/// <summary>Which submission a result belongs to. Classroom 50 tells a grader so in environment variables.</summary>
/// <param name="Classroom">Short name of the classroom.</param>
/// <param name="Assignment">Short name of the assignment.</param>
/// <param name="Tag">The tag that was submitted: "submit/2026-06-01T14-32-05Z-a1b2c3d".</param>
/// <param name="Commit">Address of the commit.</param>
/// <param name="Release">Address of the release that gets the result.</param>
/// <param name="Review">Address of what the learner changed.</param>
public sealed partial record Classroom50Submission(
    string Classroom, string Assignment, string Tag, string Commit, string Release, string Review)
{
    /// <summary>A run outside of any classroom. The format wants a text for each field.</summary>
    public static Classroom50Submission None { get; } = new("none", "none", "none", "none", "none", "none");

    /// <summary>When it was submitted, in UTC: the time in the tag. It is no time of the run, and stays when graded again.</summary>
    public string Time => TagTime().Match(Tag) is { Success: true } match
        ? $"{match.Groups["day"].Value}T{match.Groups["time"].Value.Replace('-', ':')}Z"
        : "1970-01-01T00:00:00Z";

    /// <summary>What the environment tells.</summary>
    /// <param name="variable">The value of an environment variable; null where there is none.</param>
    public static Classroom50Submission From(Func<string, string?> variable)
    {
        var commit = Of("COMMIT_URL", None.Commit);
        return new Classroom50Submission(
            Of("CLASSROOM", None.Classroom),
            Of("ASSIGNMENT", None.Assignment),
            Of("SUBMISSION_TAG", None.Tag),
            commit,
            Of("RELEASE_URL", None.Release),
            Of("REVIEW_URL", commit));

        string Of(string name, string otherwise) => variable(name) is { Length: > 0 } value ? value : otherwise;
    }

    [GeneratedRegex("^submit/(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?<time>[0-9]{2}-[0-9]{2}-[0-9]{2})Z")]
    private static partial Regex TagTime();
}
