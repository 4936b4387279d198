using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Reports.Formats;
using Reports.Model;

namespace Reports.Html;

/// <summary>
/// The run as one page that needs nothing else: no network, no server. Without its script it is a whole report to read and
/// to print; the script gives motion to the interleavings.
/// </summary>
public static partial class HtmlReport
{
    // Leaves letters of every language as they are, and escapes what could end a script element, open a comment, or end a line.
    private static readonly JavaScriptEncoder InScript = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The page. The same run gives the same text.</summary>
    public static string Write(GradedRun run)
    {
        var style = Assets.Style;
        var script = Assets.Script;
        var pieces = new Dictionary<string, string>
        {
            ["title"] = Markup.Of($"{run.Earned} of {run.Points} · Threads in C#").Html,
            // The browser itself refuses whatever is not ours, and everything that lies elsewhere.
            ["policy"] = $"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
                + $"style-src '{HashOf(style)}'; script-src '{HashOf(script)}'",
            ["style"] = style,
            ["body"] = Body(run).Html.ReplaceLineEndings("\n"),
            ["run"] = GradesJson.WriteCompact(run, InScript),
            ["script"] = script,
        };

        // In one go: what a learner wrote may look like a place to fill.
        return Place().Replace(Assets.Template, place => pieces[place.Groups["name"].Value]);
    }

    private static Markup Body(GradedRun run)
    {
        var next = NextSection.CheckOf(run);
        return Markup.Of($"""
            {WeekSection.Head(run)}<main class="wide">
            {WeekSection.Notes(run)}{NextSection.Of(run)}{WeekSection.Of(run)}{Markup.Each(run.Lessons, lesson => LessonSection.Of(lesson, next))}</main>
            """);
    }

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)\}\}")]
    private static partial Regex Place();
}
